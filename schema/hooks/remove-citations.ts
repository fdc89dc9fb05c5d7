import type { Context } from '../../generated/keystone/types.ts'

/** The evidence of a deleted claim, or from a deleted source, goes with it. */
export function removeCitations(side: 'claim' | 'source') {
  return async ({ item, context }: { item: { id: string }; context: Pick<Context, 'prisma'> }): Promise<void> => {
    await context.prisma.citation.deleteMany({ where: { [`${side}Id`]: item.id } })
  }
}
