import { action } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { requireItem } from '../../src/errors.ts'
import { refuseEmbargoed } from '../../src/jobs/embargo.ts'
import { publishStory } from '../../src/publishing/publish.ts'
import { permittedAction } from '../access.ts'
import { publishArgs, tellingOf } from './publish-args.ts'

const args = publishArgs<Lists.Story.TypeInfo>({ preflight: true })

const withdrawn = { hidden: { status: { equals: 'withdrawn' } } } as const

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
      promptTitleMany: 'Publish {count} {singular|plural}?',
      promptMany: 'Readers will see each of them with all of its claims, questions and watch items that are ready.',
      promptConfirmLabel: 'Publish',
      promptConfirmLabelMany: 'Publish',
      success: '{itemLabel} is published.',
      successMany: '{countSuccess} {singular|plural} published.',
      fail: '{itemLabel} was not published.',
      failMany: '{countFail} {singular|plural} not published.',
    },
    itemView: { navigation: 'refetch', actionMode: withdrawn },
    listView: { actionMode: withdrawn },
  },
})
