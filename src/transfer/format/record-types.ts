import { conditions } from '../../rules/anonymity-conditions.ts'
import { slugPattern } from '../../rules/slug.ts'
import { attributions, credibilities, directnesses, stances } from '../../vocabulary/citation.ts'
import {
  assessments,
  claimKinds,
  confidences,
  likelihoods,
  responses,
  retractionReasons,
} from '../../vocabulary/claim.ts'
import { entityKinds } from '../../vocabulary/entity.ts'
import { grantStates } from '../../vocabulary/people.ts'
import { answerabilities, answerSources, dimensions, obstacles, questionStates } from '../../vocabulary/question.ts'
import { originBases, protections, reliabilities, sourceKinds, sourceStatuses } from '../../vocabulary/source.ts'
import { importances, stages, storyStatuses } from '../../vocabulary/story.ts'
import { timings, watchKinds, watchStates } from '../../vocabulary/watch-item.ts'
import type { Described, RecordType } from './fields.ts'
import {
  act,
  address,
  choice,
  choices,
  day,
  document,
  identity,
  integer,
  many,
  maybe,
  moment,
  one,
  picture,
  text,
  yesNo,
} from './fields.ts'

export type Shape = {
  readonly list: string
  /** The query that lists them. */
  readonly plural: string
  readonly description: string
  /** What an item is called by in a file: its address, or where it has none a key of the file's own. */
  readonly name: 'slug' | 'key' | undefined
  readonly fields: Readonly<Record<string, Described>>
}

const slug = text('Its address.', 90, { pattern: slugPattern, required: true })
const stage = choice('How far it has come on its way out.', stages)
const notes = text('For the newsroom only; never published.', 10_000)
const importance = choice('How much it matters to its stories.', importances)

/** Every type of record, in the order in which they are written: nothing before what it rests on. */
export const recordTypes: Readonly<Record<RecordType, Shape>> = {
  publisher: {
    list: 'Publisher',
    plural: 'publishers',
    description: 'Who publishes with this system; at most one.',
    name: undefined,
    fields: {
      name: text('The name of the publication.', 200, { required: true }),
      logo: picture('Its mark.'),
      url: address('Its public site.'),
      description: text('What it is, in a sentence.', 1_000),
      language: text('The language it publishes in, as a BCP 47 tag.', 35),
      correctionsPolicy: address('How mistakes are corrected.'),
      unnamedSourcesPolicy: address('When sources go unnamed.'),
      ethicsPolicy: address('What it holds itself to.'),
      factCheckingPolicy: address('How facts are checked.'),
      independentOriginsNeeded: integer('How many independent origins make a claim corroborated.', 2, 10),
      reviewAfterHours: integer('After how many hours a developing story is looked at again.', 1, 8_760),
    },
  },
  topic: {
    list: 'Topic',
    plural: 'topics',
    description: 'A subject under which stories are filed.',
    name: 'slug',
    fields: {
      slug,
      name: text('What it is called.', 120, { required: true }),
      description: text('What belongs under it.', 1_000),
      mediaTopic: text('Its IPTC media topic.', 40, { pattern: /^$|^medtop:\d{8}$/ }),
    },
  },
  entity: {
    list: 'Entity',
    plural: 'entities',
    description: 'A person, body, place or thing.',
    name: 'slug',
    fields: {
      slug,
      name: text('What it is called.', 200, { required: true }),
      kind: choice('What sort of thing it is.', entityKinds),
      description: text('Who or what it is, in a sentence.', 1_000),
      wikidataId: text('Its Wikidata item.', 20, { pattern: /^$|^Q\d+$/ }),
      url: address('Its own web site.'),
    },
  },
  source: {
    list: 'Source',
    plural: 'sources',
    description: 'Who says so, or the document that is the record.',
    name: 'key',
    fields: {
      kind: choice('What kind of source it is.', sourceKinds),
      title: identity(text('The headline, or the name of the document or the person.', 300)),
      url: identity(address('Where it can be read; a source is known again by it.')),
      archiveUrl: identity(address('A copy that stays when the page goes.')),
      publisher: identity(one('Who published it.', 'entity')),
      authors: identity(text('Who wrote or said it, separated by semicolons.', 500)),
      publishedAt: moment('When it was published or said.'),
      language: text('Its language as a BCP 47 tag.', 35),
      reliability: choice('How reliable it is (Admiralty code).', reliabilities),
      originBasis: choice('How it knows.', originBases),
      derivedFrom: many('The sources that it repeats or rests on.', 'source'),
      status: choice('Whether it still stands.', sourceStatuses),
      protection: choice('How far its identity is protected.', protections),
      publicAttribution: text('How an unnamed source is described in print.', 200),
      anonymityReason: text('Why it is not named, as printed.', 300),
      reliabilityNote: identity(text('Why it is rated so; for the newsroom only.', 10_000)),
      vaultRef: identity(text('Where its identity is kept, outside this system.', 200)),
      notes: identity(notes),
      grants: { kind: 'grants', description: 'What was decided about using it without its name.' },
    },
  },
  claim: {
    list: 'Claim',
    plural: 'claims',
    description: 'One statement that can be checked, with its evidence.',
    name: 'slug',
    fields: {
      slug,
      text: text('The statement, in one sentence.', 1_000, { required: true }),
      shortText: text('The same in at most 75 characters.', 75),
      kind: choice('What sort of statement it is.', claimKinds),
      importance,
      claimant: one('Who says it, if not we.', 'entity'),
      claimedAt: day('The day on which it was said or published.'),
      assessment: choice('What the evidence says about the world.', assessments),
      rationale: text('Why it is assessed so; readers see it.', 2_000),
      confidence: maybe('How sure we are of this judgement.', confidences),
      likelihood: maybe('How likely it is; for forecasts and inferences only (ICD 203).', likelihoods),
      verifiedAt: moment('When somebody last checked it.'),
      verifyBy: moment('When it has to be checked again.'),
      response: choice('Whether the people concerned were heard.', responses),
      responseText: text('What they said.', 2_000),
      entities: many('The people, bodies and things it is about.', 'entity'),
      dependsOn: many('Claims this one rests on.', 'claim'),
      supersededBy: one('The corrected claim that takes its place.', 'claim'),
      citations: { kind: 'citations', description: 'The evidence: which source says what about it.' },
      stage,
      retractedAt: act(moment('When we took it back.')),
      retractionReason: act(maybe('Why we took it back.', retractionReasons)),
      retractionNote: act(text('What readers are told about it.', 10_000)),
      notes,
    },
  },
  question: {
    list: 'OpenQuestion',
    plural: 'openQuestions',
    description: 'Something that nobody knows yet.',
    name: 'slug',
    fields: {
      slug,
      text: text('The question, in one sentence.', 500, { required: true }),
      whyItMatters: text('What would follow from an answer.', 1_000),
      dimension: choice('Which side of the story it is about.', dimensions),
      importance,
      state: choice('Whether it is still a question.', questionStates),
      answerability: choice('Whether an answer can be expected.', answerabilities),
      obstacle: choice('What stands in the way of an answer.', obstacles),
      resolutionCriteria: text('What would settle it.', 1_000),
      wouldBeAnsweredBy: choices('Which classes of source could answer it.', answerSources),
      reviewAt: moment('When somebody has to look at it again.'),
      answer: text('The answer, as far as it is known.', 2_000),
      answeredBy: many('The claims that answer it.', 'claim'),
      answeredAt: moment('When it was answered.'),
      stage,
      notes,
    },
  },
  watchItem: {
    list: 'WatchItem',
    plural: 'watchItems',
    description: 'Something that may happen next and would tell us more.',
    name: 'key',
    fields: {
      text: text('What may happen, in one sentence; a watch item is known again by it.', 500, { required: true }),
      kind: choice('What sort of thing it is.', watchKinds),
      url: address('Where it can be followed.'),
      mightAnswer: many('The questions it may answer.', 'question'),
      timing: choice('When to look.', timings),
      expectedStart: moment('When it is expected, or from when on.'),
      expectedEnd: moment('Until when it is expected.'),
      state: choice('What became of it.', watchStates),
      outcome: text('What it showed.', 1_000),
      stage,
    },
  },
  story: {
    list: 'Story',
    plural: 'stories',
    description: 'A developing story, made of the items that it names.',
    name: 'slug',
    fields: {
      slug,
      title: text('The headline.', 200, { required: true }),
      dek: text('One or two sentences under the headline.', 500),
      byline: text('Who wrote it, as printed.', 200),
      status: choice('How far the story has come.', storyStatuses),
      stage,
      urgency: integer('1 most urgent, 9 least (IPTC ninjs).', 1, 9),
      openedAt: moment('When we began to follow it.'),
      closedAt: act(moment('When we stopped following it; of a closed story alone.')),
      nextReviewAt: moment('When somebody has to look at it again.'),
      embargoUntil: moment('Before this time it cannot be published.'),
      heroImage: picture('The picture at the top.'),
      heroImageAlt: text('What the picture shows.', 300),
      heroImageCredit: text('Who made the picture.', 200),
      topics: many('The subjects it is filed under.', 'topic'),
      entities: many('The people, bodies and things it is about.', 'entity'),
      claims: many('The statements it is made of.', 'claim'),
      openQuestions: many('What nobody knows yet.', 'question'),
      watchItems: many('What may happen next.', 'watchItem'),
      body: document('Running text as a document tree; references name an item instead of its id.'),
    },
  },
}

/** What one source says about one claim: a part of the claim, without a name of its own. */
export const citationFields: Readonly<Record<string, Described>> = {
  source: one('The source, by its key.', 'source'),
  stance: choice('What the source says about the claim.', stances),
  directness: choice('How near the source is to this very claim.', directnesses),
  attribution: choice('What was agreed about using it.', attributions),
  credibility: choice('How credible this statement is (Admiralty code).', credibilities),
  quoteExact: text('The words, exactly as they stand in the source.', 2_000),
  quotePrefix: text('A few words before.', 200),
  quoteSuffix: text('A few words after.', 200),
  locator: text('Where it stands: page, time stamp or section.', 200),
  note: text('For the newsroom only; never published.', 10_000),
}

/**
 * One request for anonymity: a part of the source. Who asked, who decided and when is not in a file: a decision is of
 * those who made it.
 */
export const grantFields: Readonly<Record<string, Described>> = {
  state: choice('What was decided.', grantStates),
  reason: identity(text('Why the source cannot be named.', 2_000)),
  isInformation: yesNo(`Confirmed: ${conditions.isInformation}.`),
  isVital: yesNo(`Confirmed: ${conditions.isVital}.`),
  isUnavailableOtherwise: yesNo(`Confirmed: ${conditions.isUnavailableOtherwise}.`),
  isReliable: yesNo(`Confirmed: ${conditions.isReliable}.`),
  identityKnown: yesNo(`Confirmed: ${conditions.identityKnown}.`),
  expiresAt: moment('Until when it holds.'),
  note: identity(text('What was said about the decision.', 10_000)),
}

/** All types, in the order of writing. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the names
export const typeNames = Object.keys(recordTypes) as RecordType[]
