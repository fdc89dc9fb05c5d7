import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { StartupError } from '../database/startup-error.ts'
import { step } from './progress.ts'

/** What the built parts are made from. */
const inputs = {
  adminUi: ['admin/**/*', 'schema/**/*.ts', 'src/vocabulary/*.ts', 'package-lock.json'],
  configuration: [
    'keystone.ts',
    'schema/**/*.ts',
    'src/**/*.ts',
    'schema.prisma',
    'schema.graphql',
    'package-lock.json',
  ],
} as const

type Part = keyof typeof inputs

const stampFile = '.keystone/built-from.json'

/**
 * Builds with Keystone what has changed since the last build, and only that. `adminUi: false` leaves the Admin UI out
 * (development compiles it on the fly).
 */
export async function buildWhatIsStale({ adminUi }: { adminUi: boolean }): Promise<void> {
  const current = { adminUi: await fingerprint('adminUi'), configuration: await fingerprint('configuration') }
  const built = await readStamps()
  const isAdminUiStale = adminUi && (built.adminUi !== current.adminUi || !existsSync('.keystone/admin/.next/BUILD_ID'))
  const isConfigurationStale =
    built.configuration !== current.configuration ||
    !existsSync('.keystone/config.js') ||
    !existsSync('.keystone/prisma.js')
  if (!isAdminUiStale && !isConfigurationStale) return
  await step(
    isAdminUiStale ? 'Building the Admin UI and the API; this takes about half a minute, once' : 'Building the API',
    () => runKeystoneBuild(isAdminUiStale ? [] : ['--no-ui']),
  )
  await mkdir(path.dirname(stampFile), { recursive: true })
  await writeFile(
    stampFile,
    JSON.stringify({ ...built, ...current, adminUi: isAdminUiStale ? current.adminUi : built.adminUi }),
  )
}

async function fingerprint(part: Part): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  const files: string[] = []
  for await (const entry of glob([...inputs[part]], { withFileTypes: true })) {
    if (entry.isFile()) files.push(path.join(entry.parentPath, entry.name))
  }
  for (const file of files.toSorted()) hash.update(path.relative('.', file)).update(await readFile(file))
  return hash.digest('hex')
}

async function readStamps(): Promise<Partial<Record<Part, string>>> {
  try {
    return JSON.parse(await readFile(stampFile, 'utf8'))
  } catch {
    return {}
  }
}

async function runKeystoneBuild(flags: readonly string[]): Promise<void> {
  const keystone = path.resolve('node_modules/@keystone-6/core/bin/cli.js')
  const child = spawn(process.execPath, [keystone, 'build', '--frozen', ...flags], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (output += chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject))
  if (code === 0) return
  if (/schemas? (is|are) not up to date/.test(output)) {
    throw new StartupError(
      'The lists in schema/ have changed, but schema.prisma and schema.graphql have not: run `npm run migration -- NAME`, and start again.',
    )
  }
  throw new StartupError(`The build failed:\n${output.trim()}`)
}
