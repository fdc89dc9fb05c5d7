import { group, list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { answerSources, answerabilities, dimensions, obstacles, questionStates } from '../src/vocabulary/question.ts'
import { importances } from '../src/vocabulary/story.ts'
import { permitted, permittedFields } from './access.ts'
import { assignAction } from './actions/assign.ts'
import { stageActions } from './actions/stage.ts'
import { discardAction } from './actions/discard-changes.ts'
import { publishItemAction } from './actions/publish-item.ts'
import { publication } from './derived/publication.ts'
import { assigned } from './fields/assigned.ts'
import { choice, choices } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { many } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { slug } from './fields/slug.ts'
import { stage } from './fields/stage.ts'
import { tracking } from './fields/tracking.ts'
import { prose } from './fields/words.ts'
import { dateAnswer } from './hooks/date-answer.ts'
import { keepPublished } from './hooks/keep-published.ts'

export const OpenQuestion: Lists.OpenQuestion = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    ...group({
      label: 'Question',
      description: 'Something that nobody knows yet.',
      fields: {
        text: prose({ description: 'The question, in one sentence.', required: true, max: 500 }),
        slug: slug({ from: 'text' }),
        whyItMatters: prose({ description: 'What would follow from an answer.', max: 1_000 }),
        dimension: choice(dimensions, { description: 'Which side of the story it is about.', defaultValue: 'other' }),
        importance: choice(importances, {
          description: 'How much it matters to its stories.',
          defaultValue: 'supporting',
          isIndexed: true,
        }),
      },
    }),
    ...group({
      label: 'Chances of an answer',
      fields: {
        state: choice(questionStates, {
          description: 'Whether it is still a question.',
          defaultValue: 'open',
          isIndexed: true,
        }),
        answerability: choice(answerabilities, {
          description: 'Whether an answer can be expected.',
          defaultValue: 'possible',
        }),
        obstacle: choice(obstacles, { description: 'What stands in the way of an answer.', defaultValue: 'none' }),
        resolutionCriteria: prose({ description: 'What would settle it.', max: 1_000 }),
        wouldBeAnsweredBy: choices(answerSources, { description: 'Which classes of source could answer it.' }),
        reviewAt: moment({ description: 'When somebody has to look at it again.', isIndexed: true }),
      },
    }),
    ...group({
      label: 'Answer',
      fields: {
        answer: prose({ description: 'The answer, as far as it is known.', max: 2_000 }),
        answeredBy: many('Claim.answers', {
          description: 'The claims that answer it.',
          table: 'QuestionAnswers',
        }),
        answeredAt: moment({ description: 'When it was answered.' }),
      },
    }),
    ...group({
      label: 'Where it is asked',
      fields: {
        stories: many('Story.openQuestions', { description: 'The stories it is part of.' }),
        watchItems: many('WatchItem.mightAnswer', { description: 'What to watch for an answer.' }),
      },
    }),
    ...stage(),
    assignedTo: assigned(),
    ...group({
      label: 'Newsroom',
      description: 'Never published.',
      fields: {
        notes: prose({ description: 'For the newsroom only; never published.' }),
      },
    }),
    ...publication('OpenQuestion'),
    ...revision('OpenQuestion'),
    ...tracking(),
  },
  hooks: { resolveInput: dateAnswer, validate: { delete: keepPublished } },
  actions: {
    ...stageActions<Lists.OpenQuestion.TypeInfo>({ one: 'OpenQuestion', many: 'OpenQuestions' }),
    ...assignAction<Lists.OpenQuestion.TypeInfo>({ one: 'OpenQuestion', many: 'OpenQuestions' }),
    publish: publishItemAction('OpenQuestion'),
    discardChanges: discardAction('OpenQuestion'),
  },
  ui: {
    label: 'Open questions',
    singular: 'Open question',
    plural: 'Open questions',
    labelField: 'text',
    searchFields: ['text', 'slug', 'answer'],
    listView: {
      initialColumns: ['text', 'state', 'importance', 'stage', 'publication'],
      initialSort: { field: 'updatedAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'Something that nobody knows yet, and may never be confirmed.' },
})
