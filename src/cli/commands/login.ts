import { ForbiddenError, createClient } from '../../client/index.ts'
import { typedDocument } from '../../transfer/typed-document.ts'
import type { Common } from '../command.ts'
import { examples, remoteCommand } from '../command.ts'
import { serverUrl } from '../connect.ts'
import { print, wrap } from '../output.ts'
import { findSession, keepSession, sessionFile } from '../session-file.ts'
import { signInAs, signOut } from '../sign-in.ts'

type Options = Common & { readonly email?: string; readonly code?: string }
type Person = { readonly name: string; readonly email: string; readonly role: string }

const WhoAmI = typedDocument<{ readonly authenticatedItem: Person | null }, object>(
  'query WhoAmI { authenticatedItem { name email role } }',
)

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
    const token = options.token || (await signInAs(url, { email, code, options: { email: '--email', code: '--code' } }))
    const client = createClient({ url, token, perspective: 'newsroom' })
    const { authenticatedItem: person } = await client.request(WhoAmI)
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
    const isEnded = token !== undefined && (await signOut(url, token))
    await keepSession(url, undefined)
    print({ url, isEnded }, options, () =>
      token === undefined ? `You were not signed in to ${url}.` : `Signed out of ${url}.`,
    )
  })
