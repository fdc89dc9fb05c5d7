import type { Assessment, ReaderStoryQuery } from '../generated/graphql.ts'
import type { Meaning, Meanings, Words } from './meaning.ts'

type Claim = NonNullable<ReaderStoryQuery['story']>['whatWeKnow'][number]

export const assessments: Meanings<Assessment> = {
  confirmed: {
    label: 'Confirmed',
    meaning: 'First-hand evidence is on the record, or independent sources agree; and a second person here checked it.',
  },
  corroborated: { label: 'Corroborated', meaning: 'Two or more sources that do not rest on each other agree.' },
  reported: {
    label: 'Reported',
    meaning: 'A source that we name says so. Nobody independent of it has shown that it is true.',
  },
  unassessed: { label: 'Not assessed', meaning: 'We have not judged yet how well this holds.' },
  disputed: { label: 'Disputed', meaning: 'There is credible evidence against it.' },
  unverifiable: { label: 'Cannot be verified', meaning: 'The evidence that would settle it cannot be had.' },
  refuted: { label: 'Refuted', meaning: 'It has been shown to be false.' },
}

export const retracted: Meaning = {
  label: 'Retracted',
  meaning: 'We published this and take it back. It stays here so that you can see what we said.',
}

export const confidences: Words<NonNullable<Claim['confidence']>> = {
  high: 'We have high confidence in this judgement: good evidence, sound reasoning.',
  moderate: 'We have moderate confidence in this judgement: plausible, but it could be read another way.',
  low: 'We have low confidence in this judgement: the evidence is thin.',
}

/** ICD 203, table of probability words. */
export const likelihoods: Meanings<NonNullable<Claim['likelihood']>> = {
  almost_no_chance: { label: 'Almost no chance', meaning: 'We put it at 1 to 5 in 100.' },
  very_unlikely: { label: 'Very unlikely', meaning: 'We put it at 5 to 20 in 100.' },
  unlikely: { label: 'Unlikely', meaning: 'We put it at 20 to 45 in 100.' },
  roughly_even_chance: { label: 'Roughly even chance', meaning: 'We put it at 45 to 55 in 100.' },
  likely: { label: 'Likely', meaning: 'We put it at 55 to 80 in 100.' },
  very_likely: { label: 'Very likely', meaning: 'We put it at 80 to 95 in 100.' },
  almost_certain: { label: 'Almost certain', meaning: 'We put it at 95 to 99 in 100.' },
}

/** Only kinds that a reader has to know of: that a statement is a plain fact goes without saying. */
export const claimKinds: Partial<Meanings<Claim['kind']>> = {
  allegation: { label: 'Allegation', meaning: 'Somebody is accused. We ask them for a response.' },
  forecast: { label: 'Forecast', meaning: 'About what may come. Nobody can know it yet.' },
  inference: { label: 'Our inference', meaning: 'Our own reasoning from other claims, which are named below it.' },
}

export const responses: Words<Claim['response']> = {
  not_needed: '',
  sought: 'We have asked those concerned for a response.',
  received: 'Those concerned responded.',
  declined: 'Those concerned declined to comment.',
  no_answer: 'Those concerned did not answer in the time we gave them.',
}

export const retractionReasons: Words<NonNullable<Claim['retractionReason']>> = {
  source_retracted: 'The source took it back.',
  source_unreliable: 'The source turned out not to be reliable.',
  misread: 'We misunderstood the source.',
  fabricated: 'The evidence was made up.',
  circular_sourcing: 'The sources rested on each other, or on us.',
  superseded: 'A corrected statement takes its place.',
  legal: 'A court or the law requires it.',
  other: '',
}
