import { group, list } from '@keystone-6/core'
import { virtual } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import {
  linkStates,
  originBases,
  protections,
  reliabilities,
  sourceKinds,
  sourceStatuses,
} from '../src/vocabulary/source.ts'
import { confidential, permitted, permittedFields } from './access.ts'
import { requestAnonymityAction } from './actions/anonymity.ts'
import { retractSourceAction } from './actions/retract-source.ts'
import { discardAction } from './actions/discard-changes.ts'
import { publishItemAction } from './actions/publish-item.ts'
import { publication } from './derived/publication.ts'
import { sourceLabel } from './derived/source-label.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { readOnlyView, systemWritten } from './fields/describe.ts'
import { g } from './fields/g.ts'
import { many, one } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { tracking } from './fields/tracking.ts'
import { line, prose, webAddress } from './fields/words.ts'
import { forgetSealed } from './hooks/forget-sealed.ts'
import { keepPublished } from './hooks/keep-published.ts'
import { nameProtected } from './hooks/name-protected.ts'
import { removeCitations } from './hooks/remove-citations.ts'
import { sourceProblems } from './hooks/source-problems.ts'
import { validateWith } from './hooks/validate-with.ts'

export const Source: Lists.Source = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    label: virtual({
      field: g.field({
        type: g.nonNull(g.String),
        description: 'How the newsroom refers to it: the title; of a source that is not public, its designation.',
        resolve: sourceLabel,
      }),
      ui: {
        label: 'Source',
        views: './admin/views/label',
        createView: { fieldMode: 'hidden' },
        itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
      },
    }),
    ...group({
      label: 'Source',
      description: 'Who says so, or what is the record.',
      fields: {
        title: line({
          description: 'The headline, the name of the document or of the person. Empty for a sealed source.',
          max: 300,
          access: confidential,
          ui: { views: './admin/views/source-title' },
        }),
        kind: choice(sourceKinds, {
          description: 'What kind of source it is.',
          isIndexed: true,
          nullable: true,
          required: true,
        }),
        url: webAddress({ description: 'Where it can be read.', isIndexed: true, access: confidential }),
        archiveUrl: webAddress({ description: 'A copy that stays when the page goes.', access: confidential }),
        publisher: one('Entity', { description: 'Who published it.', access: confidential }),
        authors: line({
          description: 'Who wrote or said it, separated by semicolons.',
          max: 500,
          access: confidential,
        }),
        publishedAt: moment({ description: 'When it was published or said.', isIndexed: true }),
        language: line({
          description: 'Its language as a BCP 47 tag, such as en or pt-BR.',
          max: 35,
          defaultValue: 'en',
        }),
      },
    }),
    ...group({
      label: 'Reliability',
      fields: {
        reliability: choice(reliabilities, {
          description: 'How reliable it is, whatever it says this time (Admiralty code).',
          defaultValue: 'F',
          nullable: true,
        }),
        originBasis: choice(originBases, {
          description: 'How it knows.',
          defaultValue: 'unstated',
          nullable: true,
        }),
        derivedFrom: many('Source.repeatedBy', {
          description: 'The sources that it repeats or rests on.',
          table: 'SourceLineage',
        }),
        repeatedBy: many('Source.derivedFrom', {
          description: 'The sources that repeat it or rest on it.',
          ui: readOnlyView,
        }),
        status: choice(sourceStatuses, {
          description: 'Whether it still stands.',
          defaultValue: 'active',
          nullable: true,
        }),
        reliabilityNote: prose({ description: 'Why it is rated so; for the newsroom only.', access: confidential }),
      },
    }),
    ...group({
      label: 'Protection',
      description:
        'What the public may know of it. A source that is not public shows only its attribution and the reason.',
      fields: {
        protection: choice(protections, {
          description: 'How far its identity is protected.',
          view: './admin/views/protection',
          defaultValue: 'public',
          isIndexed: true,
          nullable: true,
        }),
        publicAttribution: line({
          description: 'How an unnamed source is described in print: why it is worth hearing.',
          max: 200,
        }),
        anonymityReason: line({ description: 'Why it is not named, as printed.', max: 300 }),
        designation: line({
          description: 'Two random words that the newsroom calls it by when it may not be named.',
          max: 60,
          omitInput: true,
          isIndexed: true,
          ui: readOnlyView,
        }),
        vaultRef: line({
          description:
            'Where its identity is kept, outside this system. Two sources with the same reference are one person.',
          max: 200,
          access: confidential,
        }),
        grants: many('AnonymityGrant.source', {
          description: 'Decisions to use it without its name.',
          ui: readOnlyView,
        }),
      },
    }),
    ...group({
      label: 'Where it is used',
      fields: {
        citations: many('Citation.source', {
          description: 'The claims that it is evidence for or against.',
          ui: { views: './admin/views/source-uses' },
        }),
      },
    }),
    ...group({
      label: 'Newsroom',
      description: 'Never published.',
      fields: {
        notes: prose({ description: 'For the newsroom only; never published.', access: confidential }),
        linkState: choice(linkStates, {
          description: 'Whether the link works.',
          defaultValue: 'unchecked',
          graphql: systemWritten,
          ui: readOnlyView,
        }),
        checkedAt: moment({ description: 'When the link was last tried.', graphql: systemWritten, ui: readOnlyView }),
      },
    }),
    ...publication('Source'),
    ...revision('Source'),
    ...tracking(),
  },
  hooks: {
    resolveInput: nameProtected,
    validate: { ...validateWith(sourceProblems), delete: keepPublished },
    beforeOperation: { delete: removeCitations('source') },
    afterOperation: { update: forgetSealed },
  },
  actions: {
    requestAnonymity: requestAnonymityAction,
    publish: publishItemAction('Source'),
    discardChanges: discardAction('Source'),
    retract: retractSourceAction,
  },
  ui: {
    labelField: 'label',
    searchFields: ['title', 'url', 'authors', 'designation'],
    listView: {
      initialColumns: ['label', 'kind', 'reliability', 'protection', 'publication'],
      initialSort: { field: 'updatedAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'Who says so: a document, a publication or a person that a claim rests on.' },
})
