import type { ReaderStoryQuery } from '../generated/graphql.ts'
import type { Meanings, Words } from './meaning.ts'

type Story = NonNullable<ReaderStoryQuery['story']>
type Question = Story['whatIsUnknown'][number]

export const questionStates: Meanings<Question['state']> = {
  open: { label: 'Unknown', meaning: 'Nobody outside knows yet.' },
  partially_answered: { label: 'Partly known', meaning: 'Some of the answer is known.' },
  answered: { label: 'Answered', meaning: 'What we have published settles it.' },
  unanswerable: { label: 'Cannot be answered', meaning: 'It cannot be found out with what there is.' },
  moot: { label: 'No longer matters', meaning: 'Events have overtaken the question.' },
}

export const answerabilities: Meanings<Question['answerability']> = {
  expected: { label: 'Answer expected', meaning: 'An answer should come.' },
  possible: { label: 'Answer possible', meaning: 'An answer may come, or may not.' },
  may_never_be_confirmed: {
    label: 'May never be confirmed',
    meaning: 'Be prepared that this is never found out for certain.',
  },
}

export const obstacles: Words<Question['obstacle']> = {
  none: '',
  classified: 'The answer is a state secret.',
  sealed: 'A court or a contract keeps it closed.',
  not_recorded: 'Nobody wrote it down.',
  refused: 'Those who know will not say.',
  future: 'It has not been decided, or has not happened.',
}

export const dimensions: Words<Question['dimension']> = {
  scope: 'Scope',
  use_case: 'Use',
  timeline: 'Timeline',
  oversight: 'Oversight',
  control: 'Control',
  technical: 'Technology',
  legal: 'Law',
  cost: 'Cost',
  participants: 'Participants',
  impact: 'Impact',
  other: 'Other',
}

export const answerers: Readonly<Record<string, string>> = {
  official: 'public bodies',
  procurement: 'tenders and contracts',
  corporate: 'the companies involved',
  journalism: 'other reporting',
  human: 'people who know',
  other: 'data, papers or leaks',
}

export const watchKinds: Words<Story['whatToWatch'][number]['kind']> = {
  official_statement: 'Statement',
  press_briefing: 'Press briefing',
  hearing: 'Hearing',
  court_date: 'Court',
  procurement_notice: 'Tender',
  contract_award: 'Contract',
  spending_data: 'Spending',
  regulatory_filing: 'Filing',
  report_release: 'Report',
  foia_response: 'Information request',
  company_event: 'Company event',
  beat_reporting: 'Reporting',
  deadline: 'Deadline',
  other: 'Event',
}
