import { group, list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import {
  assessments,
  claimKinds,
  confidences,
  likelihoods,
  responses,
  retractionReasons,
} from '../src/vocabulary/claim.ts'
import { importances } from '../src/vocabulary/story.ts'
import { permitted, permittedFields } from './access.ts'
import { assignAction } from './actions/assign.ts'
import { approveAction } from './actions/approve-claim.ts'
import { retractClaimAction } from './actions/retract-claim.ts'
import { stageActions } from './actions/stage.ts'
import { discardAction } from './actions/discard-changes.ts'
import { publishItemAction } from './actions/publish-item.ts'
import { claimHistory } from './derived/assessment-history.ts'
import { claimEvidence } from './derived/evidence.ts'
import { publication } from './derived/publication.ts'
import { assigned } from './fields/assigned.ts'
import { choice } from './fields/choice.ts'
import { day, moment } from './fields/dates.ts'
import { readOnlyView, systemWritten } from './fields/describe.ts'
import { many, one } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { slug } from './fields/slug.ts'
import { stage } from './fields/stage.ts'
import { tracking } from './fields/tracking.ts'
import { line, prose } from './fields/words.ts'
import { claimProblems } from './hooks/claim-problems.ts'
import { recordAuthor } from './hooks/record-author.ts'
import { keepPublished } from './hooks/keep-published.ts'
import { removeCitations } from './hooks/remove-citations.ts'
import { validateWith } from './hooks/validate-with.ts'

export const Claim: Lists.Claim = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    ...group({
      label: 'Claim',
      description: 'One statement that can be checked.',
      fields: {
        text: prose({ description: 'The statement, in one sentence.', required: true, max: 1_000 }),
        shortText: line({ description: 'The same in at most 75 characters, for lists and cards.', max: 75 }),
        slug: slug({ from: 'text' }),
        kind: choice(claimKinds, { description: 'What sort of statement it is.', defaultValue: 'fact' }),
        importance: choice(importances, {
          description: 'How much it matters to its stories; the order within a section.',
          defaultValue: 'supporting',
          isIndexed: true,
        }),
        claimant: one('Entity', { description: 'Who says it, if not we.' }),
        claimedAt: day({ description: 'The day on which it was said or published.', isIndexed: true }),
      },
    }),
    ...group({
      label: 'Assessment',
      description: 'What the evidence allows us to say.',
      fields: {
        assessment: choice(assessments, {
          description: 'What the evidence says about the world.',
          view: './admin/views/assessment',
          defaultValue: 'unassessed',
          isIndexed: true,
        }),
        rationale: prose({ description: 'Why it is assessed so; readers see it.', max: 2_000 }),
        confidence: choice(confidences, { description: 'How sure we are of this judgement.' }),
        likelihood: choice(likelihoods, {
          description: 'How likely it is; for forecasts and inferences only (ICD 203).',
        }),
        verifiedAt: moment({ description: 'When somebody last checked it.' }),
        verifyBy: moment({ description: 'When it has to be checked again.', isIndexed: true }),
      },
    }),
    ...group({
      label: 'Evidence and relations',
      fields: {
        citations: many('Citation.claim', {
          description: 'The evidence: which source says what about it.',
          ui: { views: './admin/views/claim-evidence' },
        }),
        dependsOn: many('Claim.restedOnBy', {
          description: 'Claims this one rests on: if they fall, it falls.',
          table: 'ClaimDependencies',
        }),
        restedOnBy: many('Claim.dependsOn', {
          description: 'Claims that rest on this one.',
          ui: readOnlyView,
        }),
        entities: many('Entity.claims', {
          description: 'The people, bodies and things it is about.',
          table: 'ClaimEntities',
        }),
        stories: many('Story.claims', { description: 'The stories it is part of.' }),
        answers: many('OpenQuestion.answeredBy', { description: 'The questions it answers.', ui: readOnlyView }),
        supersededBy: one('Claim.supersedes', {
          description: 'The corrected claim that takes its place.',
        }),
        supersedes: many('Claim.supersededBy', {
          description: 'Claims whose place it takes.',
          ui: readOnlyView,
        }),
      },
    }),
    ...group({
      label: 'Right of reply',
      fields: {
        response: choice(responses, {
          description: 'Whether the people concerned were heard.',
          defaultValue: 'not_needed',
        }),
        responseText: prose({ description: 'What they said.', max: 2_000 }),
      },
    }),
    ...group({
      label: 'Retraction',
      description: 'Our act, and final: a corrected statement is a new claim.',
      fields: {
        retractedAt: moment({
          description: 'When we took it back.',
          isIndexed: true,
          graphql: systemWritten,
          ui: readOnlyView,
        }),
        retractionReason: choice(retractionReasons, {
          description: 'Why we took it back.',
          graphql: systemWritten,
          ui: readOnlyView,
        }),
        retractionNote: prose({ description: 'What readers are told about it.', omitInput: true, ui: readOnlyView }),
      },
    }),
    evidence: claimEvidence,
    history: claimHistory,
    ...stage(),
    assignedTo: assigned(),
    approvedBy: one('User', {
      description: 'Who else agreed with the assessment.',
      omitInput: true,
      ui: { ...readOnlyView, itemView: { fieldMode: 'read', fieldPosition: 'sidebar' } },
    }),
    approvedAt: moment({
      description: 'When they agreed.',
      graphql: systemWritten,
      ui: { ...readOnlyView, itemView: { fieldMode: 'read', fieldPosition: 'sidebar' } },
    }),
    approvalSeal: line({ description: 'What the approval saw, as a digest.', secret: true }),
    textBy: one('User', {
      description: 'Who wrote its text as it stands.',
      omitInput: true,
      ui: { ...readOnlyView, itemView: { fieldMode: 'read', fieldPosition: 'sidebar' } },
    }),
    ...group({
      label: 'Newsroom',
      description: 'Never published.',
      fields: {
        notes: prose({ description: 'For the newsroom only; never published.' }),
      },
    }),
    ...publication('Claim'),
    ...revision('Claim'),
    ...tracking(),
  },
  hooks: {
    resolveInput: recordAuthor,
    validate: { ...validateWith(claimProblems), delete: keepPublished },
    beforeOperation: { delete: removeCitations('claim') },
  },
  actions: {
    approve: approveAction,
    ...stageActions<Lists.Claim.TypeInfo>({ one: 'Claim', many: 'Claims' }),
    ...assignAction<Lists.Claim.TypeInfo>({ one: 'Claim', many: 'Claims' }),
    publish: publishItemAction('Claim'),
    discardChanges: discardAction('Claim'),
    retract: retractClaimAction,
  },
  ui: {
    labelField: 'text',
    searchFields: ['text', 'shortText', 'slug'],
    listView: {
      initialColumns: ['text', 'assessment', 'importance', 'stage', 'publication'],
      initialSort: { field: 'updatedAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'One statement that can be checked, with its evidence and what we make of it.' },
})
