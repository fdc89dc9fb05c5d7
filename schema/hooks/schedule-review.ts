import type { Context, Lists } from '../../generated/keystone/types.ts'

type ResolveInput = Extract<NonNullable<NonNullable<Lists.Story['hooks']>['resolveInput']>, { create?: unknown }>

/** A developing story is looked at again: after the publisher's hours, unless somebody says when. */
export const scheduleReview: ResolveInput = {
  create: async ({ resolvedData, context }) => {
    if (resolvedData.nextReviewAt || (resolvedData.status ?? 'developing') !== 'developing') return resolvedData
    return { ...resolvedData, nextReviewAt: await findReviewDate(context) }
  },
}

/** When a story that begins to develop now is to be looked at again. */
export async function findReviewDate(context: Pick<Context, 'sudo'>): Promise<Date> {
  const publisher = await context.sudo().db.Publisher.findOne({ where: { id: '1' } })
  return new Date(Date.now() + (publisher?.reviewAfterHours ?? 48) * 3_600_000)
}
