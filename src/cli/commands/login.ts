import { text } from 'node:stream/consumers'

import input from '@inquirer/input'
import password from '@inquirer/password'

import { ForbiddenError, signIn } from '../../client/index.ts'
import type { Common } from '../command.ts'
import { remoteCommand } from '../command.ts'
import { serverUrl } from '../connect.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { print } from '../output.ts'
import { keepSession, sessionFile } from '../session-file.ts'

type Options = Common & { readonly email?: string; readonly code?: string }

/** `sofar login` */
export const login = remoteCommand('login', 'sign in, and keep the session in a file of your own')
  .option('--email <address>', 'who you are; asked for when left out')
  .option('--code <code>', 'the code of your second factor; asked for when it is needed')
  .addHelpText('after', '\nThe password is asked for, or in a pipe read from standard input.')
  .action(async ({ email: given, code, ...options }: Options) => {
    const url = serverUrl(options)
    if (!given && !process.stdin.isTTY) {
      throw new CommandError('Say who you are with --email; there is no terminal to ask.', exitCodes.usage)
    }
    const email = given || (await input({ message: 'E-mail' }))
    const token = options.token || (await signInAt(url, { email, password: await askPassword(), code }))
    await keepSession(url, token)
    print({ url, email, file: sessionFile() }, options, () => `Signed in to ${url} as ${email}.`)
  })

/** `sofar logout` */
export const logout = remoteCommand('logout', 'forget the session of a server').action(async (options: Common) => {
  const url = serverUrl(options)
  await keepSession(url, undefined)
  print({ url }, options, () => `Signed out of ${url}.`)
})

async function signInAt(
  url: string,
  { email, password: secret, code }: { email: string; password: string; code: string | undefined },
): Promise<string> {
  try {
    return await signIn(url, email, secret, { code })
  } catch (error) {
    if (!(error instanceof ForbiddenError) || error.code !== 'SECOND_FACTOR_REQUIRED') throw error
    if (!process.stdin.isTTY)
      throw new CommandError('A code is needed as well: give it with --code.', exitCodes.forbidden)
    return signIn(url, email, secret, { code: await input({ message: 'Code' }) })
  }
}

async function askPassword(): Promise<string> {
  if (process.stdin.isTTY) return password({ message: 'Password', mask: true })
  const [line = ''] = (await text(process.stdin)).split(/\r?\n/)
  if (line === '') throw new CommandError('Give the password on standard input.', exitCodes.usage)
  return line
}
