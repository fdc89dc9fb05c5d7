import type { Context, Lists } from '../../generated/keystone/types.ts'
import { isEditor } from '../access.ts'
import type { Session } from '../session.ts'

type Where = Lists.Comment.TypeInfo['inputs']['where']

/** A comment on a source may tell who it is: whoever may not read that does not read the comment either. */
export async function readableComments({
  session,
  context,
}: {
  session?: Session
  context: Context
}): Promise<boolean | Where> {
  if (session === undefined) return false
  if (isEditor({ session }) && session.scopes === undefined) return true
  const isPerson = session.scopes === undefined
  const guarded = await context.prisma.source.findMany({
    where: { protection: { not: 'public' }, ...(isPerson && { createdById: { not: session.itemId } }) },
    select: { id: true },
  })
  const hidden: Where = {
    OR: [
      { itemType: { equals: 'AnonymityGrant' } },
      { AND: [{ itemType: { equals: 'Source' } }, { itemId: { in: guarded.map(({ id }) => id) } }] },
    ],
  }
  return isPerson ? { OR: [{ NOT: [hidden] }, { writtenBy: { id: { equals: session.itemId } } }] } : { NOT: [hidden] }
}
