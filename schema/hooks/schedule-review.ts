import type { Lists } from '../../generated/keystone/types.ts'

type ResolveInput = Extract<NonNullable<NonNullable<Lists.Story['hooks']>['resolveInput']>, { create?: unknown }>

/** A developing story is looked at again: after the publisher's hours, unless somebody says when. */
export const scheduleReview: ResolveInput = {
  create: async ({ resolvedData, context }) => {
    if (resolvedData.nextReviewAt || (resolvedData.status ?? 'developing') !== 'developing') return resolvedData
    const publisher = await context.sudo().db.Publisher.findOne({ where: { id: '1' } })
    const hours = publisher?.reviewAfterHours ?? 48
    return { ...resolvedData, nextReviewAt: new Date(Date.now() + hours * 3_600_000) }
  },
}
