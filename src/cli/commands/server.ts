import type { Common } from '../command.ts'
import { atLeast, command, examples } from '../command.ts'
import { requireInstallation, runServer } from '../installation.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'
import { withDatabase } from '../with-database.ts'

const ready = 'With --json, one line says when it serves: {"url":"…"}.'
const jsonFlag = ({ json = false }: Common): string[] => (json ? ['--json'] : [])

/** `sofar start` */
export const start = command('start', 'serve the Sofar of this folder')
  .addHelpText(
    'after',
    examples(
      ['sofar start', 'PORT=8080 HOST=0.0.0.0 sofar start'],
      `The README lists the environment variables. ${ready}`,
    ),
  )
  .action(async (options: Common) => {
    process.exitCode = await runServer(jsonFlag(options))
  })

/** `sofar dev` */
export const dev = command('dev', 'the same, reloading when a file changes')
  .addHelpText('after', examples(['sofar dev'], ready))
  .action(async (options: Common) => {
    process.exitCode = await runServer(['--dev', ...jsonFlag(options)])
  })

/** `sofar deliver` */
export const deliver = command(
  'deliver',
  'serve the delivery API alone, as an account that only reads what is published',
)
  .option('--workers <count>', 'processes, one for each core', atLeast(1), 1)
  .addHelpText(
    'after',
    examples(
      ['PORT=4000 sofar deliver', 'SOFAR_READER_DATABASE_URL=postgres://… sofar deliver --workers 4'],
      `docs/scaling.md tells how to have many of them. ${ready}`,
    ),
  )
  .action(async ({ workers, ...options }: Common & { readonly workers: number }) => {
    const flags = ['--workers', String(workers), ...jsonFlag(options)]
    process.exitCode = await runServer(flags, 'src/server/deliver.ts')
  })

/** `sofar migrate` */
export const migrate = command('migrate', 'bring the database of this folder up to date')
  .addHelpText('after', examples(['sofar migrate'], 'Starting does it too. What is up to date is left alone.'))
  .action(async (options: Common) => {
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
  })
