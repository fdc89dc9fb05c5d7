import { g } from '@keystone-6/core'

import type { Context } from '../../generated/keystone/types.ts'
import { mintToken } from '../access/token.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { badInput } from '../errors.ts'
import { ourContext } from '../revisions/any-list.ts'
import type { tokenScopes } from '../vocabulary/people.ts'
import { isTokenScope, scopeName } from '../vocabulary/people.ts'

type Wanted = {
  readonly name: string
  readonly scopes: readonly (keyof typeof tokenScopes)[]
  readonly owner: string | null | undefined
  /** Undefined: in `usualDays`; null: never. */
  readonly expiresAt: Date | null | undefined
}

type Issued = { readonly token: string; readonly apiToken: unknown }

/** How long a token works when nobody says otherwise. */
const usualDays = 90
const dayMs = 86_400_000

/** Adds the mutation that makes an API token: the one time that it is shown. */
export const extendWithIssueApiToken = g.extend(base => {
  const IssuedApiToken = g.object<Issued>()({
    name: 'IssuedApiToken',
    description: 'A new API token, shown this once.',
    fields: {
      token: g.field({ type: g.nonNull(g.String), description: 'The token itself; it is kept nowhere.' }),
      apiToken: g.field({ type: g.nonNull(base.object('ApiToken')), description: 'What is kept of it.' }),
    },
  })
  return {
    mutation: {
      issueApiToken: g.field({
        type: g.nonNull(IssuedApiToken),
        description: 'Make an API token. It is in this answer and in no other.',
        args: {
          name: g.arg({ type: g.nonNull(g.String), description: 'What it is for.' }),
          scopes: g.arg({
            type: g.nonNull(g.list(g.nonNull(base.enum('ApiTokenScopesType')))),
            description: 'What it may do.',
          }),
          owner: g.arg({
            type: g.ID,
            description: 'In whose name it acts, never beyond their role: yours when left out.',
          }),
          expiresAt: g.arg({
            type: g.DateTime,
            description: `When it stops working: ${usualDays} days from now when left out, never when null.`,
          }),
        },
        resolve: async (_root, { name, scopes, owner, expiresAt }, given) =>
          issueApiToken(ourContext(given), {
            name: name.trim(),
            scopes: [...new Set(scopes.map(String).filter(isTokenScope))],
            owner,
            expiresAt,
          }),
      }),
    },
  }
})

async function issueApiToken(context: Context, wanted: Wanted): Promise<Issued> {
  const { name, scopes } = wanted
  if (name === '') throw badInput('name: must not be blank; say what the token is for.')
  if (name.length > 120) throw badInput('name: must be at most 120 characters.')
  if (scopes.length === 0) throw badInput('scopes: give at least one; without any the token may do nothing.')
  const expiresAt = wanted.expiresAt === undefined ? new Date(Date.now() + usualDays * dayMs) : wanted.expiresAt
  if (expiresAt !== null && expiresAt.getTime() <= Date.now()) throw badInput('expiresAt: must be in the future.')
  const owner = await requireOwner(context, wanted)
  const { token, id: tokenId, hash: secretHash } = mintToken('api')
  const { id } = await context.prisma.apiToken.create({
    data: {
      ...{ name, scopes: [...scopes], tokenId, secretHash, expiresAt },
      ownerId: owner.id,
      createdById: context.session?.itemId ?? null,
    },
  })
  const until = expiresAt === null ? 'never expires' : expiresAt.toISOString()
  await recordAudit(context, [
    {
      action: 'api_token_created',
      subjectType: 'ApiToken',
      subjectId: id,
      details: { name, scopes: scopes.map(scopeName), owner: owner.name, until },
    },
  ])
  return { token, apiToken: await context.db.ApiToken.findOne({ where: { id } }) }
}

async function requireOwner({ prisma, session }: Context, { owner, scopes }: Wanted) {
  const id = owner ?? session?.itemId ?? ''
  const found = uuid.test(id) ? await prisma.user.findUnique({ where: { id } }) : null
  if (found === null) throw badInput(`owner: there is nobody with the id ${JSON.stringify(id)}.`)
  if (found.state !== 'active') throw badInput(`owner: ${found.name} is disabled, so the token would open nothing.`)
  if (scopes.includes('publish') && found.role === 'reporter') {
    throw badInput(
      `scopes: ${found.name} is a reporter, who may not publish; leave out publish, or name another owner.`,
    )
  }
  return found
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
