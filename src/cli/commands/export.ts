import { pipeline } from 'node:stream/promises'

import { Argument, Option } from 'commander'

import type { Common } from '../command.ts'
import { examples, remoteCommand } from '../command.ts'
import { connect } from '../connect.ts'
import { interruptible } from '../interrupt.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'

type Options = Common & { readonly format: string; readonly out?: string; readonly identities?: boolean }

/** `sofar export` */
export const exportContent = remoteCommand(
  'export',
  'write content to a file that import reads, everything or some stories',
)
  .addArgument(new Argument('[slugs...]', 'these stories, with all that they rest on'))
  .addOption(new Option('--format <format>', 'csv holds sources alone').choices(['jsonl', 'csv']).default('jsonl'))
  .option('--out <file>', 'where to; standard output when left out')
  .option('--identities', 'also who the sources are that are not public; for editors')
  .addHelpText(
    'after',
    examples(
      [
        'sofar export --out everything.jsonl',
        'sofar export night-ferry harbour-fire --out two.jsonl',
        'sofar export --format csv > sources.csv',
      ],
      'The file holds what you may read. docs/import-export.md has the format.',
    ),
  )
  .action(async (slugs: string[], options: Options) => {
    const { exportLines } = await import('../../transfer/export/export-content.ts')
    const { exportCsv } = await import('../../transfer/export/write-csv.ts')
    const { writeFileWhole } = await import('../../transfer/export/write-file.ts')
    const client = await connect(options, 'newsroom')
    await interruptible('Interrupted: nothing was written.', signal =>
      progress('Exporting', options, async say => {
        const write = options.format === 'csv' ? exportCsv : exportLines
        const lines = write(client, {
          ...(slugs.length === 0 ? {} : { stories: slugs }),
          identities: options.identities === true,
          onProgress: (done, total, what) => {
            signal.throwIfAborted()
            say(`${done} of ${total} ${what}`, done, total)
          },
        })
        if (options.out !== undefined) return writeFileWhole(options.out, lines)
        await pipeline(lines, process.stdout, { end: false })
      }),
    )
    if (options.out !== undefined) print({ file: options.out }, options, () => `Wrote ${options.out}.`)
  })
