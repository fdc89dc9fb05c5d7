import type { Lists } from '../../generated/keystone/types.ts'

type ResolveInput = Extract<NonNullable<NonNullable<Lists.OpenQuestion['hooks']>['resolveInput']>, { create?: unknown }>

/** The day of the answer is that of its being saved, unless somebody says when. */
export const dateAnswer: ResolveInput = {
  create: ({ resolvedData }) => dated(resolvedData, undefined),
  update: ({ resolvedData, item }) => dated(resolvedData, item.state),
}

function dated<Data extends { state?: unknown; answeredAt?: unknown }>(data: Data, before: unknown): Data {
  if (data.state === undefined || data.state === null || data.state === before || data.answeredAt) return data
  if (data.state === 'answered') return { ...data, answeredAt: new Date() }
  return before === 'answered' ? { ...data, answeredAt: null } : data
}
