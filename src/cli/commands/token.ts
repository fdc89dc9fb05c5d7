import { InvalidArgumentError, Option } from 'commander'

import { newsroom, NotFoundError } from '../../client/index.ts'
import type { Client } from '../../client/index.ts'
import { isTokenScope, scopeName, tokenScopes } from '../../vocabulary/people.ts'
import type { Common } from '../command.ts'
import { atLeast, examples, group, remoteCommand } from '../command.ts'
import { connect } from '../connect.ts'
import { CommandError } from '../exit-codes.ts'
import { cutTo, print, table, wrap } from '../output.ts'

type Scope = keyof typeof tokenScopes
type ApiToken = newsroom.ApiTokenLineFragment

const allScopes = Object.keys(tokenScopes).filter(isTokenScope).map(scopeName)
const dayMs = 86_400_000

type CreateOptions = Common & {
  readonly scope: readonly Scope[]
  readonly owner?: string
  readonly days?: number
  readonly expires: boolean
}

const create = remoteCommand('create', 'make a token for a script, and show it this once')
  .argument('<name>', 'what it is for, such as “nightly import”')
  .requiredOption('--scope <scope...>', `what it may do: ${allScopes.join(', ')}`, addScope)
  .option('--owner <email>', 'in whose name it acts, never beyond their role; yours when left out')
  .addOption(new Option('--days <count>', 'how long it works; 90').argParser(atLeast(1)).conflicts('expires'))
  .option('--no-expires', 'it works until it is revoked')
  .addHelpText(
    'after',
    examples(
      ['sofar token create "nightly import" --scope content:write publish --days 30'],
      'Administrators only, with the session of `sofar login`: a token makes no tokens.',
    ),
  )
  .action(async (name: string, { scope, owner, days, expires, ...options }: CreateOptions) => {
    const client = await connect(options, 'newsroom')
    const { issueApiToken: issued } = await client.request(newsroom.IssueApiTokenDocument, {
      name,
      scopes: scope,
      ...(owner !== undefined && { owner: await findPerson(client, owner) }),
      ...(!expires && { expiresAt: null }),
      ...(days !== undefined && { expiresAt: new Date(Date.now() + days * dayMs).toISOString() }),
    })
    if (issued === null || issued === undefined) throw new CommandError('The server made no token.')
    print({ token: issued.token, ...issued.apiToken }, options, () =>
      [
        issued.token,
        '',
        wrap(`${describe(issued.apiToken)} This is the only time that it is shown: keep it now.`),
      ].join('\n'),
    )
  })

const list = remoteCommand('list', 'the tokens that there are, the latest first')
  .option('--all', 'also those that were revoked or have expired')
  .addHelpText('after', examples(['sofar token list', 'sofar token list --all --json']))
  .action(async ({ all = false, ...options }: Common & { readonly all?: boolean }) => {
    const client = await connect(options, 'newsroom')
    const now = new Date().toISOString()
    const working = { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }
    const { apiTokens } = await client.request(newsroom.ApiTokensDocument, { where: all ? {} : working })
    const tokens = apiTokens ?? []
    print({ tokens }, options, () =>
      tokens.length === 0
        ? 'No tokens.'
        : table(
            ['Id', 'Name', 'State', 'Last used', 'Scopes', 'In the name of'],
            [
              ...tokens.map(token => [
                token.tokenId,
                cutTo(token.name, 28),
                stateOf(token, now),
                dayOf(token.lastUsedAt) ?? 'never',
                scopesOf(token),
                token.owner?.email ?? 'nobody',
              ]),
            ],
          ),
    )
  })

const revoke = remoteCommand('revoke', 'end a token, from the next request on')
  .argument('<id>', 'the id that `list` shows, or the token itself')
  .addHelpText('after', examples(['sofar token revoke 4f7kq2']))
  .action(async (given: string, options: Common) => {
    const tokenId = /^sofar_api_([^_]+)_/.exec(given)?.[1] ?? given
    const client = await connect(options, 'newsroom')
    const { revokeApiToken: token } = await client.request(newsroom.RevokeApiTokenDocument, { tokenId })
    print(token, options, () => `“${token?.name ?? tokenId}” is revoked.`)
  })

/** `sofar token` */
export const tokenGroup = group('token', 'tokens with which scripts act in somebody’s name', [create, list, revoke])

function addScope(given: string, before: readonly Scope[] | undefined): readonly Scope[] {
  const scopes = given.split(',').map(name => name.trim().replace(':', '_'))
  const unknown = scopes.find(scope => !isTokenScope(scope))
  if (unknown !== undefined) throw new InvalidArgumentError(`Give some of: ${allScopes.join(', ')}.`)
  return [...(before ?? []), ...scopes.filter(isTokenScope)]
}

async function findPerson(client: Client, email: string): Promise<string> {
  const { user } = await client.request(newsroom.FindPersonDocument, { email })
  if (user) return user.id
  throw new NotFoundError('NOT_FOUND', `There is nobody with the e-mail address ${email}.`)
}

function describe(token: ApiToken): string {
  const until = token.expiresAt === null ? 'until it is revoked' : `until ${dayOf(token.expiresAt)}`
  return `“${token.name}” acts in the name of ${token.owner?.name ?? 'nobody'}, may ${scopesOf(token)}, and works ${until}.`
}

const scopesOf = ({ scopes }: ApiToken): string => scopes.map(scopeName).join(', ')

function stateOf({ revokedAt, expiresAt }: ApiToken, now: string): string {
  if (revokedAt !== null) return 'revoked'
  if (expiresAt === null) return 'works'
  return expiresAt > now ? `until ${dayOf(expiresAt)}` : 'expired'
}

const dayOf = (moment: string | null): string | undefined => moment?.slice(0, 10)
