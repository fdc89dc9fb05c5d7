import type { ReaderSourceQuery, ReaderStoryQuery } from '../generated/graphql.ts'
import type { Words } from './meaning.ts'

type Claim = NonNullable<ReaderStoryQuery['story']>['whatWeKnow'][number]
type Citation = Claim['citations'][number]
type Source = NonNullable<ReaderSourceQuery['source']>

export const sourceKinds: Words<NonNullable<Source['kind']>> = {
  official_statement: 'Official statement',
  press_release: 'Press release',
  briefing: 'Briefing',
  testimony: 'Testimony',
  policy_document: 'Policy document',
  government_report: 'Government report',
  court_record: 'Court record',
  legislative_record: 'Parliamentary record',
  foia_release: 'Release under freedom of information law',
  solicitation: 'Call for bids',
  sources_sought: 'Market survey',
  award_notice: 'Award notice',
  justification: 'Justification without competition',
  contract_announcement: 'Contract announcement',
  spending_record: 'Spending record',
  company_statement: 'Company statement',
  company_blog: 'Company blog',
  executive_remarks: 'Remarks by an executive',
  regulatory_filing: 'Regulatory filing',
  earnings_call: 'Earnings call',
  technical_document: 'Technical document',
  news_report: 'News report',
  wire_report: 'News agency report',
  broadcast: 'Broadcast',
  analysis: 'Analysis',
  interview: 'Interview',
  confidential_source: 'Confidential source',
  leaked_document: 'Leaked document',
  dataset: 'Data',
  social_post: 'Social post',
  academic_paper: 'Academic paper',
  reference_work: 'Reference work',
  own_observation: 'Our own observation',
}

export const sourceStatuses: Words<NonNullable<Source['status']>> = {
  active: '',
  corrected: 'Its publisher has changed it since.',
  retracted: 'Its publisher has taken it back.',
}

export const originBases: Words<NonNullable<Source['originBasis']>> = {
  first_hand: 'Was there: saw it or did it.',
  document: 'Is itself the record.',
  derived: 'Repeats others.',
  unstated: 'Does not say how it knows.',
}

/** The Admiralty code: the letter is for the source, the figure for this statement. */
export const reliabilities: Words<NonNullable<Source['reliability']>> = {
  A: 'a source with a history of complete reliability',
  B: 'a source that was mostly right in the past',
  C: 'a source that leaves some doubt and has been right before',
  D: 'a source that leaves much doubt',
  E: 'a source with a history of being wrong',
  F: 'a source that we have no basis to judge',
}

export const credibilities: Readonly<Record<string, string>> = {
  1: 'confirmed by others that are independent of it',
  2: 'it fits what else is known',
  3: 'reasonable, but not confirmed',
  4: 'possible, but not likely',
  5: 'contradicted by what else is known',
  6: 'no basis to judge the statement',
}

export const stances: Words<Citation['stance']> = {
  supports: 'says that it is so',
  disputes: 'gives reason to doubt it',
  refutes: 'shows that it is false',
  qualifies: 'limits it',
  mentions: 'mentions it',
}

export const directnesses: Words<Citation['directness']> = {
  primary: 'First-hand for this claim',
  secondary: 'Reports what first-hand evidence says',
  tertiary: 'Repeats other reports',
}

export const attributions: Words<Citation['attribution']> = {
  on_record: '',
  background: 'Told to us on condition that we do not name the source',
  deep_background: 'Told to us on condition that we do not attribute it',
  off_record: '',
}
