import type { Lists } from '../../generated/keystone/types.ts'

type AfterOperation = Extract<NonNullable<NonNullable<Lists.Source['hooks']>['afterOperation']>, { update?: unknown }>

/** Who a sealed source is, is not in this system any more: what was said about it goes as well. */
export const forgetSealed: AfterOperation['update'] = async ({ item, originalItem, context }) => {
  if (item.protection !== 'sealed' || originalItem.protection === 'sealed') return
  await context.prisma.comment.deleteMany({ where: { itemType: 'Source', itemId: item.id } })
}
