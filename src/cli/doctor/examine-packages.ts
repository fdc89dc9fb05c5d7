import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

import { loadBinaries } from '../../database/embedded/postgres-binaries.ts'
import { StartupError } from '../../database/startup-error.ts'
import type { Finding } from './finding.ts'
import { bad, good } from './finding.ts'

/** Whether what package.json names is installed, and PostgreSQL's programs with it. */
export async function examinePackages(): Promise<Finding[]> {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(await readFile('package.json', 'utf8'))
  const missing = Object.keys(manifest.dependencies ?? {}).filter(name => !existsSync(`node_modules/${name}`))
  if (missing.length > 0) {
    const names = missing.length > 3 ? `${missing.length} packages` : missing.join(', ')
    return [bad('packages', `Not installed: ${names}.`, 'Run: npm ci')]
  }
  if (process.env.DATABASE_URL) return [good('packages', 'All packages are installed.')]
  try {
    const { postgres } = await loadBinaries()
    if (!existsSync(postgres)) return [bad('packages', 'The programs of PostgreSQL are missing.', 'Run: npm ci')]
    return [good('packages', 'All packages are installed, PostgreSQL with them.')]
  } catch (error) {
    if (error instanceof StartupError) return [bad('packages', error.message)]
    throw error
  }
}
