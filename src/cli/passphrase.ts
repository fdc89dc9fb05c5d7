import password from '@inquirer/password'

import { CommandError, exitCodes } from './exit-codes.ts'

/** The passphrase of a backup: `SOFAR_PASSPHRASE`, or asked for in a terminal. */
export async function askPassphrase(): Promise<string> {
  const given =
    process.env.SOFAR_PASSPHRASE || (process.stdin.isTTY && (await password({ message: 'Passphrase', mask: true })))
  if (!given) throw new CommandError('Give the passphrase in SOFAR_PASSPHRASE.', exitCodes.usage)
  if (given.length < 12)
    throw new CommandError('The passphrase is too short: give it at least 12 characters.', exitCodes.usage)
  return given
}
