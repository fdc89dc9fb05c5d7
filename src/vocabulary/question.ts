import type { Choices } from './choices.ts'

/** Which side of the story a question is about. */
export const dimensions = {
  scope: { label: 'Scope', description: 'How large it is and who is in it.' },
  use_case: { label: 'Use', description: 'What it is for.' },
  timeline: { label: 'Timeline', description: 'When.' },
  oversight: { label: 'Oversight', description: 'Who watches over it, and how.' },
  control: { label: 'Control', description: 'Who decides and who can change it.' },
  technical: { label: 'Technical', description: 'How it works.' },
  legal: { label: 'Legal', description: 'On what legal ground.' },
  cost: { label: 'Cost', description: 'How much, and who pays.' },
  participants: { label: 'Participants', description: 'Who takes part.' },
  impact: { label: 'Impact', description: 'What follows for whom.' },
  other: { label: 'Other', description: 'None of these.' },
} as const satisfies Choices

/** Whether it is still a question. */
export const questionStates = {
  open: { label: 'Open', description: 'Nobody knows yet.' },
  partially_answered: { label: 'Partly answered', description: 'Some of it is known.' },
  answered: { label: 'Answered', description: 'Published claims settle it.' },
  unanswerable: { label: 'Unanswerable', description: 'It cannot be found out; the obstacle says why.' },
  moot: { label: 'Moot', description: 'It no longer matters.' },
} as const satisfies Choices

/** Whether an answer can be expected. */
export const answerabilities = {
  expected: { label: 'Expected', description: 'An answer should come.' },
  possible: { label: 'Possible', description: 'An answer may come.' },
  may_never_be_confirmed: { label: 'May never be confirmed', description: 'Be prepared not to find out.' },
} as const satisfies Choices

/** What stands in the way of an answer. */
export const obstacles = {
  none: { label: 'None', description: 'Nothing but work.' },
  classified: { label: 'Classified', description: 'The answer is a state secret.' },
  sealed: { label: 'Sealed', description: 'A court or a contract keeps it closed.' },
  not_recorded: { label: 'Not recorded', description: 'Nobody wrote it down.' },
  refused: { label: 'Refused', description: 'Those who know will not say.' },
  future: { label: 'In the future', description: 'It has not been decided or has not happened.' },
} as const satisfies Choices

/** Which classes of source could answer it. */
export const answerSources = {
  official: { label: 'Official', description: 'A public body, a court, a parliament.' },
  procurement: { label: 'Procurement', description: 'Tenders, awards, spending.' },
  corporate: { label: 'Corporate', description: 'A company involved, its filings and papers.' },
  journalism: { label: 'Journalism', description: 'Reporting by newsrooms.' },
  human: { label: 'Human', description: 'Somebody who knows and talks.' },
  other: { label: 'Other', description: 'Data, papers, leaks, our own observation.' },
} as const satisfies Choices
