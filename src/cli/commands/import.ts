import { Argument } from 'commander'

import type { Client } from '../../client/index.ts'
import type { ImportReport } from '../../transfer/send/import-content.ts'
import type { Fault } from '../../transfer/file/fault.ts'
import type { Common } from '../command.ts'
import { examples, remoteCommand } from '../command.ts'
import { connect, serverUrl } from '../connect.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { interruptible } from '../interrupt.ts'
import { plain, print, wrap } from '../output.ts'
import { progress } from '../progress.ts'
import { signInAs, signOut } from '../sign-in.ts'
import { spoolInput } from '../spool.ts'

type Options = Common & {
  readonly dryRun?: boolean
  readonly format?: string
  readonly approver?: string
  readonly approverCode?: string
}

const interrupted = 'Interrupted: what was imported is whole. Run the same again to go on.'

/** `sofar import` */
export const importFile = remoteCommand(
  'import',
  'create and change content as a file says; run again, it changes nothing',
)
  .addArgument(
    new Argument('<file>', 'an export (.jsonl), a story in Markdown (.md), or sources (.csv); - is standard input'),
  )
  .option('--dry-run', 'say what would change, and change nothing')
  .option('--approver <email>', 'somebody else, who approves what the file calls confirmed or approved')
  .option('--approver-code <code>', 'the code of their second factor; asked for when it is needed')
  .option('--format <format>', 'jsonl, md or csv, where the name does not tell')
  .addHelpText(
    'after',
    examples(
      [
        'sofar import night-ferry.md --dry-run',
        'sofar import everything.jsonl',
        'sofar export --url https://old.example | sofar import -',
      ],
      'Each story comes in whole or not at all. docs/import-export.md has the formats. The approver’s password is asked for, or in a pipe read from standard input.',
    ),
  )
  .action(async (given: string, options: Options) => {
    if (options.approverCode !== undefined && options.approver === undefined) {
      throw new CommandError('Say whose code it is with --approver.', exitCodes.usage)
    }
    if (given === '-' && options.approver !== undefined) {
      throw new CommandError(
        'Standard input is the file, so the approver’s password cannot come from there: give the file by its name.',
        exitCodes.usage,
      )
    }
    const { file, remove } = given === '-' ? await spoolInput() : { file: given, remove: async () => {} }
    try {
      await importFrom(file, given, options)
    } finally {
      await remove()
    }
  })

/** `shown` is what the file is called in messages. */
async function importFrom(file: string, shown: string, options: Options): Promise<void> {
  const { importContent } = await import('../../transfer/send/import-content.ts')
  const { openContent } = await import('../../transfer/file/open-content.ts')
  const format = options.format ?? (shown === '-' ? 'jsonl' : undefined)
  const { close, ...content } = await openContent(file, format).catch((error: unknown) =>
    unreadable(error, file, shown),
  )
  try {
    const client = await connect(options, 'newsroom', { timeoutMs: 150_000 })
    const report = await withApprover(options, approver =>
      interruptible(interrupted, signal =>
        progress(options.dryRun ? 'Trying' : 'Importing', options, say =>
          importContent(client, content, {
            dryRun: options.dryRun === true,
            approver,
            signal,
            onProgress: (done, total) => say(`${done} of ${total} records`, done, total),
            onWait: reason => say(`waiting: ${reason}`),
          }),
        ),
      ),
    )
    print(report, options, () => present(shown, report, options))
    if (report.refused.length > 0) process.exitCode = exitCodes.invalid
  } finally {
    await close()
  }
}

/** An approval is given in person: they sign in for this, and are signed out when it is done. */
async function withApprover<T>(options: Options, work: (approver: Client | undefined) => Promise<T>): Promise<T> {
  const { approver: email, approverCode: code } = options
  if (email === undefined || options.dryRun === true) return work(undefined)
  const url = serverUrl(options)
  const token = await signInAs(url, { email, code, options: { email: '--approver', code: '--approver-code' } })
  try {
    return await work(await connect({ ...options, token }, 'newsroom'))
  } finally {
    await signOut(url, token)
  }
}

function unreadable(error: unknown, file: string, shown: string): never {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    throw new CommandError(`The file cannot be read (${error.code}).`, exitCodes.usage)
  }
  if (error instanceof Error && 'faults' in error) {
    throw new CommandError(`Nothing was imported.\n${error.message.replaceAll(file, () => shown)}`, exitCodes.invalid)
  }
  throw error
}

function present(file: string, report: ImportReport, { dryRun = false }: Options): string {
  const { created, changed, unchanged, records, warnings, refused } = report
  const details = dryRun
    ? records.flatMap(({ name, outcome, changes }) => [
        `${outcome === 'created' ? '+' : '~'} ${plain(name)}`,
        ...(outcome === 'created'
          ? []
          : changes.flatMap(({ field, was, is }) => [
              `    ${field}`,
              wrap(was || '(empty)', '      - '),
              wrap(is || '(empty)', '      + '),
            ])),
      ])
    : []
  const counts = `${created} created, ${changed} changed, ${unchanged} unchanged.`
  return [
    ...details,
    dryRun ? `Nothing was changed. It would be: ${counts}` : counts,
    ...warnings.map(fault => `Note: ${place(file, fault)}`),
    ...refused.map(fault => `Refused: ${place(file, fault)}`),
  ].join('\n')
}

function place(file: string, { line, field, message }: Fault): string {
  return [line === 0 ? file : `${file}:${line}`, field, message].filter(Boolean).map(plain).join(': ')
}
