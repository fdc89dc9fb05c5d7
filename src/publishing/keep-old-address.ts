import type { Context } from '../../generated/keystone/types.ts'
import type { Row } from './row.ts'
import { textOf } from './row.ts'

/**
 * A public address goes on leading to the story when it gets another; an address that is somebody's own again leads
 * nowhere else.
 */
export async function keepOldAddress({ prisma }: Context, before: Row | null, { id, slug }: Row): Promise<void> {
  if (before?.slug === slug) return
  await prisma.redirect.deleteMany({ where: { fromSlug: textOf(slug) } })
  if (before === null) return
  const fromSlug = textOf(before.slug)
  await prisma.redirect.upsert({ where: { fromSlug }, create: { fromSlug, storyId: id }, update: { storyId: id } })
}
