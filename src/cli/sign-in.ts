import { text } from 'node:stream/consumers'

import input from '@inquirer/input'
import password from '@inquirer/password'

import { ForbiddenError, createClient, signIn } from '../client/index.ts'
import { typedDocument } from '../transfer/typed-document.ts'
import { CommandError, exitCodes } from './exit-codes.ts'

type Who = {
  /** Asked for when left out. */
  readonly email?: string | undefined
  /** Of the second factor; asked for when it is needed. */
  readonly code?: string | undefined
  /** How the command calls what says so, for its errors. */
  readonly options: { readonly email: string; readonly code: string }
}

/** Signs somebody in who gives their password, and their code if they have one; answers with the token of the session. */
export async function signInAs(url: string, { email: given, code, options }: Who): Promise<string> {
  if (!given && !process.stdin.isTTY) {
    throw new CommandError(`Say who you are with ${options.email}; there is no terminal to ask.`, exitCodes.usage)
  }
  const email = given || (await ask('E-mail'))
  const secret = await askPassword(email)
  try {
    return await signIn(url, email, secret, { code })
  } catch (error) {
    if (!(error instanceof ForbiddenError) || error.code !== 'SECOND_FACTOR_REQUIRED') throw error
    if (!process.stdin.isTTY)
      throw new CommandError(`A code is needed as well: give it with ${options.code}.`, exitCodes.forbidden)
    return signIn(url, email, secret, { code: await ask('Code') })
  }
}

const ask = (message: string): Promise<string> => input({ message }, { output: process.stderr })

async function askPassword(email: string): Promise<string> {
  if (process.stdin.isTTY) return password({ message: `Password of ${email}`, mask: true }, { output: process.stderr })
  const [line = ''] = (await text(process.stdin)).split(/\r?\n/)
  if (line === '') throw new CommandError('Give the password on standard input.', exitCodes.usage)
  return line
}

const SignOut = typedDocument<{ readonly endSession: boolean }, object>('mutation SignOut { endSession }')

/** Ends a session; answers whether the server did. */
export function signOut(url: string, token: string): Promise<boolean> {
  const client = createClient({ url, token, perspective: 'newsroom' })
  return client.request(SignOut).then(
    ({ endSession }) => endSession,
    () => false,
  )
}
