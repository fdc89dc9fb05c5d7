import type { Choices } from './choices.ts'

/** What sort of statement a claim is. */
export const claimKinds = {
  fact: { label: 'Fact', description: 'Something that is or was so.' },
  statistic: { label: 'Statistic', description: 'A number, with what it counts.' },
  quote: { label: 'Quote', description: 'That somebody said these words.' },
  event: { label: 'Event', description: 'Something that happened at a time.' },
  allegation: { label: 'Allegation', description: 'Somebody is accused; they are asked for a response.' },
  forecast: { label: 'Forecast', description: 'What may come; carries a likelihood.' },
  inference: { label: 'Inference', description: 'Our own reasoning from other claims.' },
} as const satisfies Choices

/** What the evidence says about the world. The order is the order in which readers are told. */
export const assessments = {
  unassessed: { label: 'Not assessed', description: 'Not judged yet.' },
  reported: {
    label: 'Reported',
    description: 'A cited source says so: one independent origin, or one that does not say how it knows.',
  },
  corroborated: { label: 'Corroborated', description: 'Two or more independent origins agree.' },
  confirmed: {
    label: 'Confirmed',
    description:
      'Primary evidence on the record, or two independent origins of which one is named or a document; and a second person agreed.',
  },
  disputed: { label: 'Disputed', description: 'There is credible evidence against it.' },
  refuted: { label: 'Refuted', description: 'Shown to be false.' },
  unverifiable: { label: 'Unverifiable', description: 'Cannot be judged with evidence that can be had.' },
} as const satisfies Choices

/** How sure we are of our own judgement. */
export const confidences = {
  high: { label: 'High', description: 'Good evidence, sound reasoning; unlikely to change.' },
  moderate: { label: 'Moderate', description: 'Plausible and sourced, but it could be read another way.' },
  low: { label: 'Low', description: 'Thin or fragmentary evidence.' },
} as const satisfies Choices

/** How likely a forecast or an inference is (ICD 203, table of probability words). */
export const likelihoods = {
  almost_no_chance: { label: 'Almost no chance', description: '1 to 5 %.' },
  very_unlikely: { label: 'Very unlikely', description: '5 to 20 %.' },
  unlikely: { label: 'Unlikely', description: '20 to 45 %.' },
  roughly_even_chance: { label: 'Roughly even chance', description: '45 to 55 %.' },
  likely: { label: 'Likely', description: '55 to 80 %.' },
  very_likely: { label: 'Very likely', description: '80 to 95 %.' },
  almost_certain: { label: 'Almost certain', description: '95 to 99 %.' },
} as const satisfies Choices

/** Whether the people concerned were heard (right of reply). */
export const responses = {
  not_needed: { label: 'Not needed', description: 'Nobody is accused or criticised.' },
  sought: { label: 'Sought', description: 'We asked and are waiting.' },
  received: { label: 'Received', description: 'They answered; the response is printed.' },
  declined: { label: 'Declined', description: 'They would not comment.' },
  no_answer: { label: 'No answer', description: 'They did not answer in the time given.' },
} as const satisfies Choices

/** Why we took a claim back. Refuted is about the world; retracted is about us. */
export const retractionReasons = {
  source_retracted: { label: 'Source retracted', description: 'The source took it back.' },
  source_unreliable: { label: 'Source unreliable', description: 'The source turned out not to be reliable.' },
  misread: { label: 'Misread', description: 'We misunderstood the source.' },
  fabricated: { label: 'Fabricated', description: 'The evidence was made up.' },
  circular_sourcing: { label: 'Circular sourcing', description: 'The sources rested on each other, or on us.' },
  superseded: { label: 'Superseded', description: 'A corrected claim takes its place.' },
  legal: { label: 'Legal', description: 'A court or the law requires it.' },
  other: { label: 'Other', description: 'Explained in the note.' },
} as const satisfies Choices
