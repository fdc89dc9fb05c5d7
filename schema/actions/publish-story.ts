import { action } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { requireItem } from '../../src/errors.ts'
import { refuseEmbargoed } from '../../src/jobs/embargo.ts'
import { publishStory } from '../../src/publishing/publish.ts'
import { permittedAction } from '../access.ts'
import { publishArgs, tellingOf } from './publish-args.ts'

const args = publishArgs<Lists.Story.TypeInfo>({ preflight: true })

/** Copies a ready story and all of it that is ready to the public, and says what changed. */
export const publishAction = action<Lists.Story.TypeInfo, typeof args>({
  access: permittedAction,
  args,
  resolve: async ({ where, args: given }, context) => {
    const story = requireItem('Story', where, await context.db.Story.findOne({ where }))
    refuseEmbargoed(story, new Date())
    await publishStory(context, story.id, tellingOf(given))
    return context.db.Story.findOne({ where: { id: story.id } })
  },
  graphql: {
    singular: 'publishStory',
    plural: 'publishStories',
    description: 'Publish a story and all of it that is ready.',
  },
  ui: {
    label: 'Publish',
    icon: 'sendIcon',
    messages: {
      promptTitle: 'Publish this story?',
      prompt: 'Readers will see {itemLabel} with all of its claims, questions and watch items that are ready.',
      promptConfirmLabel: 'Publish',
      success: '{itemLabel} is published.',
      fail: '{itemLabel} was not published.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { status: { equals: 'withdrawn' } } } },
  },
})
