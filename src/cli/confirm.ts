import confirm from '@inquirer/confirm'

import { CommandError, exitCodes } from './exit-codes.ts'

/** Asks before something that cannot be undone. Where nobody can be asked, `--yes` has to say it; throws otherwise. */
export async function requireConfirmation(
  question: string,
  { yes = false, json = false }: { readonly yes?: boolean; readonly json?: boolean },
): Promise<void> {
  if (yes) return
  if (json || !process.stdin.isTTY) {
    throw new CommandError(`${question} Say --yes to go on; there is no terminal to ask.`, exitCodes.usage)
  }
  const isMeant = await confirm({ message: question, default: false }, { output: process.stderr })
  if (!isMeant) throw new CommandError('Nothing was done.', exitCodes.interrupted)
}
