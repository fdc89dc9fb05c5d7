import { g } from '@keystone-6/core'
import type { KeystoneContext } from '@keystone-6/core/types'

import type { Database } from '../../src/database/query.ts'
import type { ShakyClaim } from '../../src/desk/find-shaky.ts'
import { findShaky } from '../../src/desk/find-shaky.ts'
import type { DueItem, RecentItem, StoryStanding, Tour } from '../../src/desk/load-desk.ts'
import { loadDesk } from '../../src/desk/load-desk.ts'
import { storyParts } from '../../src/desk/story-parts.ts'
import { findDifferent } from '../../src/revisions/find-unpublished.ts'
import type { Session } from '../session.ts'
import { enumOf } from '../fields/enum-of.ts'
import { deskReasons, shakyReasons } from '../../src/vocabulary/desk.ts'

type Base = Parameters<Extract<Parameters<typeof g.extend>[0], (...args: never[]) => unknown>>[0]
type Found = ReadonlyMap<string, { readonly id: string }>
type ShownStory = StoryStanding & { readonly unpublished: number }
type Desk = {
  readonly inMotion: number
  readonly stories: readonly ShownStory[]
  readonly due: readonly DueItem[]
  readonly mine: readonly DueItem[]
  readonly recent: readonly RecentItem[]
  readonly shaky: readonly ShakyClaim[]
  readonly awaitingApproval: readonly string[]
  readonly tour: Tour
  readonly found: Found
}
type On<T> = T & { readonly found: Found }

const shownClaims = 10

/** The id of no user: a script that acts for the system has written nothing. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** `desk`: what an editor has to know when the day begins, in a few statements whatever the size of the newsroom. */
export const extendWithDesk = g.extend(base => ({
  query: {
    desk: g.field({
      type: g.nonNull(deskType(base)),
      description: 'What an editor has to know at a glance: stories in motion, what is due, what is shaky.',
      resolve: async (_root, _args, context: KeystoneContext): Promise<Desk> => {
        const session: Session | undefined = context.session
        const person = session?.itemId ?? nobody
        const database: Database = context.prisma
        const { keyClaims, ...desk } = await loadDesk(database, person, new Date())
        const { shaky, awaitingApproval } = await findShaky(database, keyClaims, person)
        const stories = await countUnpublished(database, desk.stories)
        const shown = { ...desk, stories, shaky, awaitingApproval }
        const found = await findItems(context, idsByList(shown))
        return {
          ...shown,
          found,
          stories: stories.filter(({ id }) => found.has(id)),
          due: desk.due.filter(({ id }) => found.has(id)),
          mine: desk.mine.filter(({ id }) => found.has(id)),
          recent: desk.recent.filter(({ id }) => found.has(id)),
        }
      },
    }),
  },
}))

/** How many parts of each story readers see otherwise, or not at all: a few statements whatever the number of stories. */
async function countUnpublished(database: Database, stories: readonly StoryStanding[]): Promise<ShownStory[]> {
  const lists = ['Story', 'Claim', 'OpenQuestion', 'WatchItem'] as const
  const different = await Promise.all(
    lists.map(async list => {
      const suspects = [...new Set(stories.flatMap(({ suspects: of }) => of[list]))]
      // What is new among its parts, or gone, is counted by itself.
      return new Set(
        await findDifferent(database, list, suspects, {
          apartFrom: storyParts.map(({ field }) => field),
        }),
      )
    }),
  )
  return stories.map(story => ({
    ...story,
    unpublished:
      story.comeOrGone +
      lists.reduce((sum, list, index) => sum + story.suspects[list].filter(id => different[index]?.has(id)).length, 0),
  }))
}

function idsByList({
  stories,
  due,
  mine,
  recent,
  shaky,
  awaitingApproval,
}: Omit<Desk, 'found'>): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>()
  const add = (list: string, id: string): void => void ids.set(list, (ids.get(list) ?? new Set()).add(id))
  for (const { id } of stories) add('Story', id)
  for (const { list, id } of [...due, ...mine, ...recent]) add(list, id)
  for (const { id } of shaky.slice(0, shownClaims)) add('Claim', id)
  for (const id of awaitingApproval.slice(0, shownClaims)) add('Claim', id)
  return ids
}

/** Through the lists, so that nobody finds on the desk what they may not read: one statement a list. */
async function findItems(context: KeystoneContext, ids: ReadonlyMap<string, ReadonlySet<string>>): Promise<Found> {
  const found = new Map<string, { readonly id: string }>()
  for (const [list, wanted] of ids) {
    const items = await context.db[list]?.findMany({ where: { id: { in: [...wanted] } } })
    for (const item of items ?? []) found.set(String(item.id), { ...item, id: String(item.id) })
  }
  return found
}

function deskType(base: Base) {
  const item = <T extends { readonly list: string; readonly id: string }>(list: T['list'], description: string) =>
    g.field({
      type: base.object(list),
      description,
      resolve: (of: On<T>) => (of.list === list ? of.found.get(of.id) : null),
    })
  const items = <T extends DueItem | RecentItem>() => ({
    story: item<T>('Story', 'The story, where it is one.'),
    claim: item<T>('Claim', 'The claim, where it is one.'),
    question: item<T>('OpenQuestion', 'The question, where it is one.'),
    watchItem: item<T>('WatchItem', 'The watch item, where it is one.'),
  })
  const at = (description: string) => g.field({ type: g.nonNull(g.String), description: `${description} ISO 8601.` })
  const count = (description: string) => g.field({ type: g.nonNull(g.Int), description })

  const standing = g.object<On<ShownStory>>()({
    name: 'DeskStory',
    description: 'A story that is being followed, with how its claims stand.',
    fields: {
      story: g.field({
        type: g.nonNull(base.object('Story')),
        description: 'The story.',
        resolve: ({ id, found }) => found.get(id),
      }),
      confirmed: count('Claims that are confirmed.'),
      corroborated: count('Claims that are corroborated.'),
      reported: count('Claims that are reported.'),
      disputed: count('Claims that are disputed or unverifiable.'),
      refuted: count('Claims that are refuted.'),
      unassessed: count('Claims that nobody has judged yet.'),
      openQuestions: count('Questions that nobody has answered.'),
      unpublished: count('Parts that readers do not see yet as the newsroom has them.'),
    },
  })
  const dueItem = g.object<On<DueItem>>()({
    name: 'DeskDueItem',
    description: 'Something that somebody has to do.',
    fields: {
      reason: g.field({
        type: g.nonNull(enumOf('DeskReason', 'Why something is due.', deskReasons)),
        description: 'Why it is here.',
      }),
      at: at('When it was due, or since when it waits.'),
      ...items<DueItem>(),
      grant: item<DueItem>('AnonymityGrant', 'The request for anonymity, where it is one.'),
      source: item<DueItem>('Source', 'The source, where it is one.'),
      citation: item<DueItem>('Citation', 'The citation, where it is one.'),
      topic: item<DueItem>('Topic', 'The topic, where it is one.'),
      entity: item<DueItem>('Entity', 'The entity, where it is one.'),
    },
  })
  const recentItem = g.object<On<RecentItem>>()({
    name: 'DeskRecentItem',
    description: 'Something that somebody saved.',
    fields: {
      at: at('When it was saved.'),
      ...items<RecentItem>(),
      source: item<RecentItem>('Source', 'The source, where it is one.'),
    },
  })
  const shakyClaim = g.object<On<ShakyClaim>>()({
    name: 'DeskShakyClaim',
    description: 'A key claim that could easily turn out wrong.',
    fields: {
      claim: g.field({
        type: base.object('Claim'),
        description: 'The claim.',
        resolve: ({ id, found }) => found.get(id),
      }),
      reasons: g.field({
        type: g.nonNull(g.list(g.nonNull(enumOf('DeskShakyReason', 'Why a claim stands on little.', shakyReasons)))),
        description: 'Why it stands on little.',
      }),
    },
  })
  const tour = g.object<Tour>()({
    name: 'DeskTour',
    description: 'What the person who asks has done so far of all that a story needs.',
    fields: {
      story: done('Began a story.'),
      claim: done('Wrote a claim.'),
      source: done('Cited a source.'),
      question: done('Asked a question.'),
      watchItem: done('Named something to watch.'),
      publication: done('Published a story.'),
      storyId: g.field({ type: g.ID, description: 'The story that they began last, where the other steps are taken.' }),
    },
  })
  const on = <T extends object>(parts: readonly T[], found: Found): On<T>[] => parts.map(part => ({ ...part, found }))
  return g.object<Desk>()({
    name: 'Desk',
    description: 'What an editor has to know when the day begins.',
    fields: {
      inMotion: count('How many stories are being followed.'),
      stories: g.field({
        type: g.nonNull(g.list(g.nonNull(standing))),
        description: 'The most urgent of them, and of these the last saved first.',
        resolve: ({ stories, found }) => on(stories, found),
      }),
      due: g.field({
        type: g.nonNull(g.list(g.nonNull(dueItem))),
        description: 'What somebody has to do now, the longest overdue first.',
        resolve: ({ due, found }) => on(due, found),
      }),
      mine: g.field({
        type: g.nonNull(g.list(g.nonNull(dueItem))),
        description: 'What the person who asks has to finish.',
        resolve: ({ mine, found }) => on(mine, found),
      }),
      shakyCount: g.field({
        type: g.nonNull(g.Int),
        description: 'How many key claims of stories in motion stand on little; the 300 most urgent are looked at.',
        resolve: ({ shaky }) => shaky.length,
      }),
      shaky: g.field({
        type: g.nonNull(g.list(g.nonNull(shakyClaim))),
        description: 'The shakiest of them.',
        resolve: ({ shaky, found }) => on(shaky.filter(({ id }) => found.has(id)).slice(0, shownClaims), found),
      }),
      awaitingApproval: g.field({
        type: g.nonNull(g.list(g.nonNull(base.object('Claim')))),
        description: 'Claims that would be confirmed if the person who asks agreed.',
        resolve: ({ awaitingApproval, found }) => awaitingApproval.flatMap(id => found.get(id) ?? []),
      }),
      recent: g.field({
        type: g.nonNull(g.list(g.nonNull(recentItem))),
        description: 'What was saved last.',
        resolve: ({ recent, found }) => on(recent, found),
      }),
      tour: g.field({ type: g.nonNull(tour), description: 'The five-minute tour.' }),
    },
  })
}

function done(description: string) {
  return g.field({ type: g.nonNull(g.Boolean), description })
}
