import type { Lists } from '../../generated/keystone/types.ts'

type ResolveInput = Extract<NonNullable<NonNullable<Lists.Claim['hooks']>['resolveInput']>, { create?: unknown }>

/** Whoever writes the words of a claim is one of its authors, and so not the second person who approves it (rule 4). */
export const recordAuthor: ResolveInput = {
  create: ({ resolvedData, context }) => withAuthor(resolvedData, context.session?.itemId),
  update: ({ resolvedData, item, context }) =>
    resolvedData.text === undefined || resolvedData.text === item.text
      ? resolvedData
      : withAuthor(resolvedData, context.session?.itemId),
}

function withAuthor<Data>(resolvedData: Data, id: string | undefined): Data {
  return id === undefined ? resolvedData : { ...resolvedData, textBy: { connect: { id } } }
}
