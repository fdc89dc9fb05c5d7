import type { Server } from '../connect.ts'
import { CommandError } from '../exit-codes.ts'
import { requireInstallation } from '../installation.ts'
import { examineDatabase } from './examine-database.ts'
import { examineDataFolder } from './examine-data-folder.ts'
import { examinePackages } from './examine-packages.ts'
import { examineServer } from './examine-server.ts'
import { examineSettings } from './examine-settings.ts'
import type { Finding } from './finding.ts'
import { bad, good, note } from './finding.ts'

const oldestNode = [20, 19] as const

/** Looks at the installation of this folder, when there is one, and at the server that commands would talk to. */
export async function examine(server: Server): Promise<Finding[]> {
  return [examineNode(process.versions.node), ...(await examineInstallation()), ...(await examineServer(server))]
}

/** Whether a version of Node.js is new enough. */
export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  const what = `Node.js ${version}.`
  return isEnough ? good('node', what) : bad('node', what, `Install Node.js ${oldestNode.join('.')} or newer.`)
}

async function examineInstallation(): Promise<Finding[]> {
  try {
    process.chdir(requireInstallation())
  } catch (error) {
    if (error instanceof CommandError)
      return [note('installation', 'This folder holds no Sofar server; only the remote one is checked.')]
    throw error
  }
  const settings = await examineSettings()
  return [
    good('installation', `Sofar in ${process.cwd()}.`),
    ...(await examinePackages()),
    ...settings,
    ...(await examineDataFolder()),
    // With settings that are wrong, what is said of the database would be about another one.
    ...(settings.some(({ state }) => state === 'bad') ? [] : await examineDatabase()),
  ]
}
