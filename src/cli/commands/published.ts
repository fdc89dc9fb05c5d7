import type { Common } from '../command.ts'
import { command, examples, group } from '../command.ts'
import { requireConfirmation } from '../confirm.ts'
import { exitCodes } from '../exit-codes.ts'
import { requireInstallation } from '../installation.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'
import { withDatabase } from '../with-database.ts'

const rebuild = command('rebuild', 'make what is public anew from the record of publications')
  .option('--check', 'compare only: exit code 1 when anything public is without a record')
  .option('--yes', 'do not ask')
  .addHelpText('after', examples(['sofar published rebuild --check', 'sofar published rebuild --yes']))
  .action(async ({ check = false, yes = false, ...options }: Common & { check?: boolean; yes?: boolean }) => {
    if (!check) await requireConfirmation('Make all that is public anew?', { yes, json: options.json === true })
    process.chdir(requireInstallation())
    const { checkPublished, rebuildPublished } = await import('../../publishing/rebuild.ts')
    if (!check) {
      const rows = await withDatabase(async url =>
        progress('Rebuilding what is public', options, () => rebuildPublished(url)),
      )
      print({ rows }, options, () => `Rebuilt: ${rows} rows are public.`)
      return
    }
    const divergences = await withDatabase(async url =>
      progress('Comparing what is public with its record', options, () => checkPublished(url)),
    )
    if (divergences.length > 0) process.exitCode = exitCodes.failed
    print({ divergences }, options, () =>
      divergences.length === 0
        ? 'All that is public is as it was recorded.'
        : divergences
            .map(
              ({ table, missing, unrecorded }) =>
                `${table}: ${missing} rows are missing, ${unrecorded} are unrecorded.`,
            )
            .join('\n'),
    )
  })

/** `sofar published` */
export const publishedGroup = group('published', 'what the public sees', [rebuild])
