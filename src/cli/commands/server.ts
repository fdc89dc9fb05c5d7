import type { Common } from '../command.ts'
import { command } from '../command.ts'
import { requireInstallation, runServer } from '../installation.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'
import { withDatabase } from '../with-database.ts'

/** `sofar start` */
export const start = command('start', 'serve the Sofar of this folder')
  .addHelpText('after', '\n`node src/server/main.ts --help` lists the environment variables.')
  .action(async () => {
    process.exitCode = await runServer([])
  })

/** `sofar dev` */
export const dev = command('dev', 'the same, reloading when a file changes').action(async () => {
  process.exitCode = await runServer(['--dev'])
})

/** `sofar migrate` */
export const migrate = command('migrate', 'bring the database of this folder up to date').action(
  async (options: Common) => {
    process.chdir(requireInstallation())
    // Loaded when it is needed: the engine takes a while, and most commands do without.
    const { applyMigrations } = await import('../../database/migrations/migrate.ts')
    const applied = await withDatabase(async url =>
      progress('Bringing the database up to date', options, say => applyMigrations({ url, onProgress: say })),
    )
    print({ applied }, options, () =>
      applied.length === 0
        ? 'The database is up to date.'
        : applied.map(({ schema, name }) => `Applied ${name} to ${schema}.`).join('\n'),
    )
  },
)
