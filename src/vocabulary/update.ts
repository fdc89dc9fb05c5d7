import type { Choices } from './choices.ts'

/** Why the public is told of a change. */
export const signals = {
  update: { label: 'Update', description: 'The story moved on.' },
  correction: { label: 'Correction', description: 'We had something wrong; the note says what.' },
  clarification: { label: 'Clarification', description: 'It was right but could be misread; the note says how.' },
  retraction: { label: 'Retraction', description: 'We take something back.' },
  withdrawal: { label: 'Withdrawal', description: 'We take the whole story back.' },
  minor: { label: 'Minor', description: 'Spelling, links, tidying; nobody needs to be told.' },
} as const satisfies Choices

/** How much a change matters to a reader. */
export const materialities = {
  critical: { label: 'Critical', description: 'Whoever read the story must know.' },
  major: { label: 'Major', description: 'What is known has changed.' },
  minor: { label: 'Minor', description: 'More detail; the picture stays.' },
  trivial: { label: 'Trivial', description: 'Wording or links only.' },
} as const satisfies Choices

/** What changed in public. */
export const changeKinds = {
  story_published: { label: 'Story published', description: 'The story became public.' },
  story_changed: { label: 'Story changed', description: 'The story itself reads differently.' },
  claim_added: { label: 'Claim added', description: 'A claim became part of the story.' },
  claim_removed: { label: 'Claim removed', description: 'A claim is no longer part of the story.' },
  assessment_changed: { label: 'Assessment changed', description: 'A claim is judged differently.' },
  claim_text_changed: { label: 'Claim changed', description: 'A claim reads differently.' },
  evidence_added: { label: 'Evidence added', description: 'A claim has one more citation.' },
  evidence_removed: { label: 'Evidence removed', description: 'A claim has one citation less.' },
  claim_retracted: { label: 'Claim retracted', description: 'We took a claim back.' },
  question_added: { label: 'Question added', description: 'Something more that nobody knows.' },
  question_answered: { label: 'Question answered', description: 'Something is known that was not.' },
  question_reopened: { label: 'Question reopened', description: 'Something is unknown again.' },
  question_changed: { label: 'Question changed', description: 'A question reads differently or went away.' },
  watch_added: { label: 'Watch item added', description: 'Something more to watch.' },
  watch_outcome: { label: 'Watch item changed', description: 'Something to watch happened, went by or was dropped.' },
  source_changed: { label: 'Source changed', description: 'What we say of a source changed.' },
} as const satisfies Choices

/** The signals an editor gives when publishing; the others belong to their own actions. */
export const publishSignals = {
  update: signals.update,
  correction: signals.correction,
  clarification: signals.clarification,
  minor: signals.minor,
} as const satisfies Choices
