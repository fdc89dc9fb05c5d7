import { action, g } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { requireItem } from '../../src/errors.ts'
import { publishStory } from '../../src/publishing/publish-story.ts'
import { publishSignals } from '../../src/vocabulary/update.ts'
import { permittedAction } from '../access.ts'
import { argument } from '../fields/argument.ts'
import { choice } from '../fields/choice.ts'
import { prose } from '../fields/words.ts'

const PublishSignal = g.enum({
  name: 'PublishSignal',
  values: {
    update: { value: 'update', description: publishSignals.update.description },
    correction: { value: 'correction', description: publishSignals.correction.description },
    clarification: { value: 'clarification', description: publishSignals.clarification.description },
    minor: { value: 'minor', description: publishSignals.minor.description },
  },
})

const aboutNote = 'What readers are told; required for a correction or a clarification.'

const args = {
  signal: argument(
    g.arg({ type: g.nonNull(PublishSignal), defaultValue: 'update', description: 'Why the public is told.' }),
    choice<Lists.Story.TypeInfo, typeof publishSignals>(publishSignals, {
      description: 'Why the public is told.',
      defaultValue: 'update',
      view: './admin/views/one-of-few',
    }),
  ),
  note: argument(
    g.arg({ type: g.nonNull(g.String), defaultValue: '', description: aboutNote }),
    prose<Lists.Story.TypeInfo>({ description: aboutNote, ui: { views: './admin/views/publish-note' } }),
  ),
}

/** Copies a ready story and all of it that is ready to the public, and says what changed. */
export const publishAction = action<Lists.Story.TypeInfo, typeof args>({
  access: permittedAction,
  args,
  resolve: async ({ where, args: given }, context) => {
    const story = requireItem('Story', where, await context.db.Story.findOne({ where }))
    await publishStory(context, { storyId: story.id, signal: given.signal, note: given.note })
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
