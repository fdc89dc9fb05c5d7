import { text } from 'node:stream/consumers'

import input from '@inquirer/input'
import password from '@inquirer/password'

import { ForbiddenError, createClient, signIn } from '../../client/index.ts'
import { typedDocument } from '../../transfer/typed-document.ts'
import type { Common } from '../command.ts'
import { examples, remoteCommand } from '../command.ts'
import { serverUrl } from '../connect.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { print, wrap } from '../output.ts'
import { findSession, keepSession, sessionFile } from '../session-file.ts'

type Options = Common & { readonly email?: string; readonly code?: string }
type Person = { readonly name: string; readonly email: string; readonly role: string }

const WhoAmI = typedDocument<{ readonly authenticatedItem: Person | null }, object>(
  'query WhoAmI { authenticatedItem { name email role } }',
)
const SignOut = typedDocument<{ readonly endSession: boolean }, object>('mutation SignOut { endSession }')

/** `sofar login` */
export const login = remoteCommand('login', 'sign in, and keep the session in a file of your own')
  .option('--email <address>', 'who you are; asked for when left out')
  .option('--code <code>', 'the code of your second factor; asked for when it is needed')
  .addHelpText(
    'after',
    examples(
      ['sofar login --url https://news.example.com', 'sofar login --token "$NEWSROOM_TOKEN"'],
      'The password is asked for, or in a pipe read from standard input. A token is kept as it is, once the server takes it.',
    ),
  )
  .action(async ({ email, code, ...options }: Options) => {
    const url = serverUrl(options)
    const token = options.token || (await signInAs(url, email, code))
    const { authenticatedItem: person } = await newsroomOf(url, token).request(WhoAmI)
    if (person === null) {
      throw new ForbiddenError('UNAUTHENTICATED', `${url} does not take this token: it is wrong, over or revoked.`)
    }
    await keepSession(url, token)
    const { name, role } = person
    print({ url, name, email: person.email, role, file: sessionFile() }, options, () =>
      wrap(`Signed in to ${url} as ${person.email} (${role}).`),
    )
  })

/** `sofar logout` */
export const logout = remoteCommand('logout', 'end the session of a server, and forget it')
  .addHelpText('after', examples(['sofar logout', 'sofar logout --url https://news.example.com']))
  .action(async (options: Common) => {
    const url = serverUrl(options)
    const token = await findSession(url)
    // Where the server is away or has ended it already, forgetting it is what can be done.
    const isEnded = token !== undefined && (await newsroomOf(url, token).request(SignOut).then(isTrue, isFalse))
    await keepSession(url, undefined)
    print({ url, isEnded }, options, () =>
      token === undefined ? `You were not signed in to ${url}.` : `Signed out of ${url}.`,
    )
  })

const isTrue = ({ endSession }: { readonly endSession: boolean }): boolean => endSession
const isFalse = (): boolean => false
const newsroomOf = (url: string, token: string) => createClient({ url, token, perspective: 'newsroom' })

async function signInAs(url: string, given: string | undefined, code: string | undefined): Promise<string> {
  if (!given && !process.stdin.isTTY) {
    throw new CommandError('Say who you are with --email; there is no terminal to ask.', exitCodes.usage)
  }
  const email = given || (await ask('E-mail'))
  const secret = await askPassword()
  try {
    return await signIn(url, email, secret, { code })
  } catch (error) {
    if (!(error instanceof ForbiddenError) || error.code !== 'SECOND_FACTOR_REQUIRED') throw error
    if (!process.stdin.isTTY)
      throw new CommandError('A code is needed as well: give it with --code.', exitCodes.forbidden)
    return signIn(url, email, secret, { code: await ask('Code') })
  }
}

const ask = (message: string): Promise<string> => input({ message }, { output: process.stderr })

async function askPassword(): Promise<string> {
  if (process.stdin.isTTY) return password({ message: 'Password', mask: true }, { output: process.stderr })
  const [line = ''] = (await text(process.stdin)).split(/\r?\n/)
  if (line === '') throw new CommandError('Give the password on standard input.', exitCodes.usage)
  return line
}
