import { group, list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { storyStatuses } from '../src/vocabulary/story.ts'
import { permitted, permittedFields } from './access.ts'
import { assignAction } from './actions/assign.ts'
import { discardAction } from './actions/discard-changes.ts'
import { publishAction } from './actions/publish-story.ts'
import { stageActions } from './actions/stage.ts'
import { closeAction, reopenAction } from './actions/close-story.ts'
import { cancelScheduleAction, schedulePublishAction } from './actions/schedule-publish.ts'
import { withdrawAction } from './actions/withdraw-story.ts'
import { storyPublishProblems } from './derived/problems.ts'
import { publication } from './derived/publication.ts'
import { storySchedule } from './derived/schedule.ts'
import { storyChangesSince, storyUnpublishedChanges } from './derived/changes-since.ts'
import { storySections } from './derived/story-sections.ts'
import { assigned } from './fields/assigned.ts'
import { body } from './fields/body.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { described, readOnlyView, systemWritten } from './fields/describe.ts'
import { picture } from './fields/picture.ts'
import { many } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { slug } from './fields/slug.ts'
import { stage } from './fields/stage.ts'
import { tracking } from './fields/tracking.ts'
import { wholeNumber } from './fields/whole-number.ts'
import { line, prose } from './fields/words.ts'
import { keepPublished } from './hooks/keep-published.ts'
import { scheduleReview } from './hooks/schedule-review.ts'
import { storyProblems } from './hooks/story-problems.ts'
import { validateWith } from './hooks/validate-with.ts'

export const Story: Lists.Story = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    ...group({
      label: 'Story',
      description: 'What readers see first.',
      fields: {
        title: line({ description: 'The headline: what this story is about.', required: true, max: 200 }),
        slug: slug({ from: 'title' }),
        dek: prose({ description: 'One or two sentences under the headline.', max: 500 }),
        body: body({ description: 'Running text; claims, sources and questions can be referred to in line.' }),
        byline: line({ description: 'Who wrote it, as printed.', max: 200 }),
      },
    }),
    ...group({
      label: 'What we know so far',
      description: 'Claims, open questions and what to watch. Only what is ready goes out.',
      fields: {
        claims: many('Claim.stories', {
          description: 'The statements this story is made of.',
          table: 'StoryClaims',
          ui: { views: './admin/views/story-board' },
        }),
        openQuestions: many('OpenQuestion.stories', {
          description: 'What nobody knows yet.',
          table: 'StoryQuestions',
        }),
        watchItems: many('WatchItem.stories', {
          description: 'What may happen next and would tell us more.',
          table: 'StoryWatchItems',
        }),
      },
    }),
    ...group({
      label: 'Where it belongs',
      fields: {
        topics: many('Topic.stories', { description: 'The subjects it is filed under.', table: 'StoryTopics' }),
        entities: many('Entity.stories', {
          description: 'The people, bodies and things it is about.',
          table: 'StoryEntities',
        }),
      },
    }),
    ...group({
      label: 'Picture',
      fields: {
        heroImage: picture('The picture at the top.'),
        heroImageAlt: line({ description: 'What the picture shows, for those who cannot see it.', max: 300 }),
        heroImageCredit: line({ description: 'Who made the picture.', max: 200 }),
      },
    }),
    status: choice(storyStatuses, {
      description: 'How far the story has come.',
      defaultValue: 'developing',
      isIndexed: true,
      ui: { itemView: { fieldPosition: 'sidebar' } },
    }),
    ...stage(),
    assignedTo: assigned(),
    urgency: described(
      'How urgent it is: 1 most, 9 least, 5 in the middle (IPTC ninjs).',
      wholeNumber({
        description: 'How urgent it is: 1 most, 9 least, 5 in the middle.',
        defaultValue: 5,
        validation: { min: 1, max: 9 },
        ui: { itemView: { fieldPosition: 'sidebar' } },
      }),
    ),
    ...group({
      label: 'Dates',
      fields: {
        openedAt: moment({
          description: 'When we began to follow it.',
          defaultValue: { kind: 'now' },
        }),
        closedAt: moment({
          description: 'When we stopped following it.',
        }),
        embargoUntil: moment({ description: 'Before this time it cannot be published.' }),
        nextReviewAt: moment({
          description: 'When somebody has to look at it again; 48 hours ahead when left empty on a developing story.',
          isIndexed: true,
          ui: { label: 'Next review' },
        }),
      },
    }),
    ...group({
      label: 'Public record',
      description: 'Written by publishing.',
      fields: {
        version: wholeNumber({
          description: 'How many times the public saw a change; 0 before the first publication.',
          defaultValue: 0,
          graphql: systemWritten,
          ui: readOnlyView,
        }),
        firstPublishedAt: moment({
          description: 'When the public first saw it.',
          isIndexed: true,
          graphql: systemWritten,
          ui: readOnlyView,
        }),
        lastPublishedAt: moment({
          description: 'When the public last saw a change.',
          isIndexed: true,
          graphql: systemWritten,
          ui: { ...readOnlyView, label: 'Last published' },
        }),
        lastMaterialChangeAt: moment({
          description: 'When what is known last changed: major and critical updates only.',
          isIndexed: true,
          graphql: systemWritten,
          ui: readOnlyView,
        }),
        notice: prose({
          description: 'Stands in place of the story once it is withdrawn.',
          ui: readOnlyView,
          omitInput: true,
        }),
        scheduledPublications: many('ScheduledPublication.story', {
          description: 'Publications that were put off to a time, and what became of them.',
          omitInput: true,
          ui: readOnlyView,
        }),
        updates: many('Update.story', {
          description: 'What changed in public, and when.',
          omitInput: true,
          ui: readOnlyView,
        }),
      },
    }),
    publishProblems: storyPublishProblems,
    schedule: storySchedule,
    ...storySections(),
    changesSince: storyChangesSince,
    unpublishedChanges: storyUnpublishedChanges,
    ...publication('Story'),
    ...revision('Story'),
    ...tracking(),
  },
  hooks: {
    resolveInput: scheduleReview,
    validate: { ...validateWith(storyProblems), delete: keepPublished },
  },
  actions: {
    publish: publishAction,
    ...stageActions<Lists.Story.TypeInfo>({ one: 'Story', many: 'Stories' }),
    ...assignAction<Lists.Story.TypeInfo>({ one: 'Story', many: 'Stories' }),
    withdraw: withdrawAction,
    schedulePublish: schedulePublishAction,
    cancelSchedule: cancelScheduleAction,
    close: closeAction,
    reopen: reopenAction,
    discardChanges: discardAction('Story'),
  },
  ui: {
    labelField: 'title',
    searchFields: ['title', 'slug', 'dek'],
    listView: {
      initialColumns: ['title', 'status', 'stage', 'publication', 'lastPublishedAt', 'nextReviewAt'],
      initialSort: { field: 'updatedAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'A developing story: what is known so far, who says so, and what nobody knows yet.' },
})
