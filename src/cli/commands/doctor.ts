import type { Common } from '../command.ts'
import { examples, remoteCommand } from '../command.ts'
import type { Finding } from '../doctor/finding.ts'
import { exitCodes } from '../exit-codes.ts'
import { print, wrap } from '../output.ts'

const signs = { good: '✓', note: '•', bad: '✗' } as const

/** `sofar doctor` */
export const doctor = remoteCommand('doctor', 'check the installation and the server, and say what to do')
  .addHelpText(
    'after',
    examples(['sofar doctor', 'sofar doctor --json | jq \'.findings[] | select(.state == "bad")\'']),
  )
  .action(async (options: Common) => {
    const { examine } = await import('../doctor/examine.ts')
    const findings = await examine(options)
    print({ findings }, options, () => findings.map(present).join('\n'))
    if (findings.some(({ state }) => state === 'bad')) process.exitCode = exitCodes.failed
  })

function present({ state, what, todo }: Finding): string {
  return wrap(todo === undefined ? what : `${what} ${todo}`, `${signs[state]} `)
}
