import { InvalidArgumentError } from 'commander'

import type { Head, Verified } from '../../audit/verify-chain.ts'
import type { Common } from '../command.ts'
import { command, examples, group } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { requireInstallation } from '../installation.ts'
import { print, wrap } from '../output.ts'
import { progress } from '../progress.ts'

type Options = Common & { readonly through?: Head }

const verify = command('verify', 'whether the audit log is as it was written: exit code 1 when it is not')
  .option('--through <head>', 'a head that was printed earlier: it must still be in the chain', readHead)
  .addHelpText(
    'after',
    examples(
      ['sofar audit verify', 'sofar audit verify --json'],
      'Keep the printed head in another place: with --through it shows later that nobody cut off the end of the log or wrote it anew.',
    ),
  )
  .action(async ({ through, ...options }: Options) => {
    process.chdir(requireInstallation())
    const { connectClient } = await import('../../database/connection.ts')
    const { verifyChain } = await import('../../audit/verify-chain.ts')
    const { withDatabase } = await import('../with-database.ts')
    const verified = await progress('Verifying', options, say =>
      withDatabase(async url => {
        const client = await connectClient(url)
        try {
          const onProgress = (done: number, total: number): void => say(`${done} of ${total} events`, done, total)
          return await verifyChain(client, { through, onProgress })
        } finally {
          await client.end()
        }
      }),
    )
    if (verified.broken !== undefined) process.exitCode = exitCodes.failed
    const head = verified.head && `${verified.head.place}:${verified.head.hash}`
    print({ isWhole: verified.broken === undefined, ...verified, head }, options, () => present(verified, head))
  })

/** `sofar audit` */
export const auditGroup = group('audit', 'the record of who did what', [verify])

function present({ events, broken }: Verified, head = ''): string {
  if (events === 0 && broken === undefined) return 'Nothing has been recorded yet.'
  if (broken === undefined) return `The audit log is whole: ${events} events.\nHead: ${head}`
  const which = broken.event === null ? '' : ` (event ${broken.event})`
  return wrap(`The audit log is broken at link ${broken.place}${which}: ${broken.what}.`)
}

function readHead(given: string): Head {
  const [, place = '', hash = ''] = /^(\d+):([0-9a-f]{64})$/.exec(given) ?? []
  if (hash === '')
    throw new InvalidArgumentError('Give it as it was printed: a number, a colon, 64 hexadecimal digits.')
  return { place: Number(place), hash }
}
