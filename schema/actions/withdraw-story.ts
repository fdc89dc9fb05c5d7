import { action, g } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { requireItem } from '../../src/errors.ts'
import { withdrawStory } from '../../src/publishing/withdraw-story.ts'
import { permittedAction } from '../access.ts'
import { argument } from '../fields/argument.ts'
import { prose } from '../fields/words.ts'

const aboutNote = 'The notice that readers find in its place.'

const args = {
  note: argument(
    g.arg({ type: g.nonNull(g.String), description: aboutNote }),
    prose<Lists.Story.TypeInfo>({ description: aboutNote, required: true }),
  ),
}

/** Takes a public story back and leaves a notice in its place. */
export const withdrawAction = action<Lists.Story.TypeInfo, typeof args>({
  access: permittedAction,
  args,
  resolve: async ({ where, args: given }, context) => {
    const story = requireItem('Story', where, await context.db.Story.findOne({ where }))
    await withdrawStory(context, { storyId: story.id, note: given.note })
    return context.db.Story.findOne({ where: { id: story.id } })
  },
  graphql: {
    singular: 'withdrawStory',
    plural: 'withdrawStories',
    description: 'Take a public story back, with a notice.',
  },
  ui: {
    label: 'Withdraw',
    icon: 'archiveXIcon',
    messages: {
      promptTitle: 'Withdraw this story?',
      prompt: 'Readers will find the notice in place of {itemLabel}. This cannot be undone.',
      promptConfirmLabel: 'Withdraw',
      success: '{itemLabel} is withdrawn.',
      fail: '{itemLabel} was not withdrawn.',
    },
    itemView: {
      navigation: 'refetch',
      actionMode: { hidden: { OR: [{ version: { equals: 0 } }, { status: { equals: 'withdrawn' } }] } },
    },
    listView: { actionMode: 'hidden' },
  },
})
