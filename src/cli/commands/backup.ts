import { existsSync } from 'node:fs'
import path from 'node:path'

import type { Common } from '../command.ts'
import { command, examples } from '../command.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { requireInstallation } from '../installation.ts'
import { interruptible } from '../interrupt.ts'
import { print, wrap } from '../output.ts'
import { askPassphrase } from '../passphrase.ts'
import { progress } from '../progress.ts'

/** `sofar backup` */
export const backup = command('backup', 'write everything of this folder to one file, while the server runs')
  .argument('<file>', 'where to, such as sofar-2026-11-23.backup')
  .option('--secrets', 'also what lets people in, encrypted with SOFAR_PASSPHRASE')
  .addHelpText(
    'after',
    examples(['sofar backup "sofar-$(date +%F).backup"', 'SOFAR_PASSPHRASE=… sofar backup all.backup --secrets']),
  )
  .action(async (given: string, options: Common & { readonly secrets?: boolean }) => {
    const file = path.resolve(given)
    if (existsSync(file)) throw new CommandError(`${given} is there already; give another name.`, exitCodes.usage)
    const passphrase = options.secrets ? await askPassphrase() : undefined
    process.chdir(requireInstallation())
    const { withDatabase } = await import('../with-database.ts')
    const { writeBackup } = await import('../../backup/write-backup.ts')
    const { recordBackup } = await import('../../backup/record-backup.ts')
    await interruptible('Interrupted: no backup was written.', signal =>
      progress('Backing up', options, say =>
        withDatabase(async url => {
          await recordBackup(url, { file: path.basename(file), secrets: options.secrets === true })
          await writeBackup({
            url,
            file,
            passphrase,
            signal,
            onProgress: (done, total) => say(`${done} of ${total} parts`, done, total),
          })
        }),
      ),
    )
    print({ file }, options, () =>
      wrap(`Wrote ${given}. It holds unpublished content: keep it as safe as the newsroom.`),
    )
  })

/** `sofar restore` */
export const restore = command('restore', 'put a backup into the empty system of this folder')
  .argument('<file>')
  .addHelpText('after', examples(['SOFAR_DATA_DIR=restored sofar restore sofar-2026-11-23.backup']))
  .action(async (given: string, options: Common) => {
    const file = path.resolve(given)
    if (!existsSync(file)) throw new CommandError(`There is no file ${given}.`, exitCodes.usage)
    process.chdir(requireInstallation())
    const { withDatabase } = await import('../with-database.ts')
    const { requireNoServer } = await import('../require-no-server.ts')
    const { holdsSecrets, restoreBackup } = await import('../../backup/restore-backup.ts')
    const { checkPublished } = await import('../../publishing/rebuild.ts')
    const passphrase = (await holdsSecrets(file)) ? await askPassphrase() : undefined
    const restored = await interruptible('Interrupted: nothing was restored.', signal =>
      progress('Restoring', options, say =>
        withDatabase(async url => {
          const release = await requireNoServer(url)
          try {
            const done = await restoreBackup({ url, file, passphrase, say, signal })
            say('comparing what is public with its record')
            return { ...done, divergences: await checkPublished(url) }
          } finally {
            await release()
          }
        }),
      ),
    )
    if (restored.divergences.length > 0) process.exitCode = exitCodes.failed
    print(restored, options, () =>
      [
        `Restored the state of ${restored.madeAt}: ${restored.tables} tables, ${restored.images} pictures.`,
        restored.divergences.length === 0
          ? 'What is public is as it was recorded.'
          : wrap(
              'What is public differs from the record of what was published, as it did when the backup was made: run `sofar published rebuild`.',
            ),
        ...(restored.hasSecrets
          ? []
          : [
              wrap(
                'The backup holds no passwords and no tokens: the next `sofar start` gives the administrator a new password.',
              ),
            ]),
      ].join('\n'),
    )
  })
