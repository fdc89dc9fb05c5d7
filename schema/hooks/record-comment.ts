import type { Context, Lists } from '../../generated/keystone/types.ts'
import { anyList } from '../../src/revisions/any-list.ts'
import { findMentioned } from '../../src/rules/mentions.ts'

type Hooks = NonNullable<Lists.Comment['hooks']>
type ResolveInput = Extract<NonNullable<Hooks['resolveInput']>, { create?: unknown }>
type Validate = Extract<NonNullable<Hooks['validate']>, { create?: unknown }>

/** Who says it, whom it mentions, and who deals with it: the system knows. */
export const recordComment: ResolveInput = {
  create: async ({ resolvedData, context }) => ({
    ...resolvedData,
    ...by('writtenBy', context),
    mentions: await mentionsOf(resolvedData.text, context),
  }),
  update: async ({ resolvedData, item, context }) => ({
    ...resolvedData,
    ...(resolvedData.text !== undefined && resolvedData.text !== item.text
      ? { mentions: await mentionsOf(resolvedData.text, context), editedAt: new Date() }
      : {}),
    ...(resolvedData.isResolved === undefined || resolvedData.isResolved === item.isResolved
      ? {}
      : resolvedData.isResolved === true
        ? { ...by('resolvedBy', context), resolvedAt: new Date() }
        : { resolvedBy: { disconnect: true }, resolvedAt: null }),
  }),
}

/** A comment is about something that there is, and that whoever comments may see. */
export const requireSubject: Validate['create'] = async ({ resolvedData, context, addValidationError }) => {
  const { itemType, itemId } = resolvedData
  const found = await anyList(context).db[itemType ?? '']?.findOne({ where: { id: itemId } })
  if (!found) addValidationError(`itemId: there is no ${itemType} with this id, or you may not see it`)
}

function by(field: 'writtenBy' | 'resolvedBy', { session }: Context) {
  return session === undefined ? {} : { [field]: { connect: { id: session.itemId } } }
}

async function mentionsOf(text: unknown, context: Context): Promise<string[]> {
  if (typeof text !== 'string' || !text.includes('@')) return []
  const people = await context.prisma.user.findMany({ select: { id: true, name: true }, where: { state: 'active' } })
  return findMentioned(text, people)
}
