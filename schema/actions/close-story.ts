import { action, g } from '@keystone-6/core'

import type { Context, Lists } from '../../generated/keystone/types.ts'
import type { Event } from '../../src/audit/record-audit.ts'
import { recordAudit } from '../../src/audit/record-audit.ts'
import { badInput, requireItem } from '../../src/errors.ts'
import { permittedAction } from '../access.ts'
import { argument } from '../fields/argument.ts'
import { prose } from '../fields/words.ts'
import { findReviewDate } from '../hooks/schedule-review.ts'

type StoryList = Lists.Story.TypeInfo

/** Ends the following of a story: it stays as it is, and nothing new is added to it. */
export const closeAction = action<StoryList>({
  access: permittedAction,
  resolve: async ({ where }, context) => {
    const story = await requireStory(context, where)
    if (story.status === 'closed') throw badInput('This story is closed already.')
    if (story.status === 'withdrawn') throw badInput('This story is withdrawn, and that is final.')
    const closedAt = new Date()
    await context.prisma.story.update({
      where: { id: story.id },
      data: { status: 'closed', closedAt, nextReviewAt: null },
    })
    await recordAudit(context, [eventOf('story_closed', story, { from: story.status })], closedAt)
    return requireStory(context, where)
  },
  graphql: {
    singular: 'closeStory',
    plural: 'closeStories',
    description:
      'Stop following a story: it stays public as it is, takes nothing new, and needs no review. Readers are told with the next publication.',
  },
  ui: {
    label: 'Close',
    icon: 'archiveIcon',
    messages: {
      promptTitle: 'Close this story?',
      prompt:
        '{itemLabel} stays as it is and takes nothing new; what is wrong can still be corrected. Readers are told with the next publication.',
      promptConfirmLabel: 'Close',
      success: '{itemLabel} is closed.',
      fail: '{itemLabel} was not closed.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { status: { in: ['closed', 'withdrawn'] } } } },
    listView: { actionMode: 'hidden' },
  },
})

const aboutReason = 'Why it is followed again.'

const args = {
  reason: argument(
    g.arg({ type: g.nonNull(g.String), description: aboutReason }),
    prose<StoryList>({ description: aboutReason, required: true, max: 1_000 }),
  ),
}

/** Follows a closed story again. */
export const reopenAction = action<StoryList, typeof args>({
  access: permittedAction,
  args,
  resolve: async ({ where, args: { reason } }, context) => {
    const story = await requireStory(context, where)
    if (story.status !== 'closed') throw badInput('This story is not closed.')
    if (reason.trim() === '') throw badInput('reason: must not be empty; say why it is followed again.')
    const nextReviewAt = await findReviewDate(context)
    await context.prisma.story.update({
      where: { id: story.id },
      data: { status: 'developing', closedAt: null, nextReviewAt },
    })
    await recordAudit(context, [eventOf('story_reopened', story, { reason })])
    return requireStory(context, where)
  },
  graphql: {
    singular: 'reopenStory',
    plural: 'reopenStories',
    description: 'Follow a closed story again: it develops, and is to be reviewed.',
  },
  ui: {
    label: 'Reopen',
    icon: 'archiveRestoreIcon',
    messages: {
      promptTitle: 'Follow this story again?',
      prompt: '{itemLabel} develops again and is to be reviewed. Readers are told with the next publication.',
      promptConfirmLabel: 'Reopen',
      success: '{itemLabel} is followed again.',
      fail: '{itemLabel} was not reopened.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { status: { not: { equals: 'closed' } } } } },
    listView: { actionMode: 'hidden' },
  },
})

async function requireStory(context: Context, where: Lists.Story.TypeInfo['inputs']['uniqueWhere']) {
  return requireItem('Story', where, await context.db.Story.findOne({ where }))
}

function eventOf(what: Event['action'], { id }: { id: string }, details: Readonly<Record<string, string>>) {
  return { action: what, subjectType: 'Story', subjectId: id, details }
}
