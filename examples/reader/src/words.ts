import type { Assessment, ChangeKind, ReaderSourceQuery, ReaderStoryQuery } from './generated/graphql.ts'

/**
 * What the values of the content model are called on this site, and what they mean in plain language. To publish in
 * another language, begin with this file.
 */
type Meaning = { readonly label: string; readonly meaning: string }
type Story = NonNullable<ReaderStoryQuery['story']>
type Claim = Story['whatWeKnow'][number]
type Question = Story['whatIsUnknown'][number]
type Citation = Claim['citations'][number]
type Source = NonNullable<ReaderSourceQuery['source']>
type Words<Value extends string> = Readonly<Record<Value, string>>
type Meanings<Value extends string> = Readonly<Record<Value, Meaning>>

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

export const statuses: Meanings<Story['status']> = {
  developing: { label: 'Developing', meaning: 'Facts still move. Expect this page to change.' },
  monitoring: { label: 'Monitoring', meaning: 'Little moves at the moment, but we keep watching.' },
  settled: { label: 'Settled', meaning: 'The main questions are answered.' },
  closed: { label: 'Closed', meaning: 'We no longer follow this story. Nothing new will be added.' },
  withdrawn: { label: 'Withdrawn', meaning: 'We took this story back. The notice says why.' },
}

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

export const originBases: Words<NonNullable<Source['originBasis']>> = {
  first_hand: 'Was there: saw it or did it.',
  document: 'Is itself the record.',
  derived: 'Repeats others.',
  unstated: 'Does not say how it knows.',
}

export const sourceStatuses: Words<NonNullable<Source['status']>> = {
  active: '',
  corrected: 'Its publisher has changed it since.',
  retracted: 'Its publisher has taken it back.',
}

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

export const signals: Words<Story['updates'][number]['signal']> = {
  update: 'Update',
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
  withdrawal: 'Withdrawal',
  minor: 'Minor edit',
}

export const changeKinds: Words<ChangeKind> = {
  story_published: 'First published',
  story_changed: 'The story reads differently',
  claim_added: 'New claim',
  claim_removed: 'No longer part of this story',
  assessment_changed: 'Judged differently',
  claim_text_changed: 'Claim reads differently',
  evidence_added: 'New evidence',
  evidence_removed: 'Evidence fell away',
  claim_retracted: 'Retracted',
  question_added: 'New open question',
  question_answered: 'Answered',
  question_reopened: 'Unknown again',
  question_changed: 'Question changed',
  watch_added: 'New to watch',
  watch_outcome: 'What we watched',
  source_changed: 'A source changed',
}

/** Fields that a change may be about, as a reader would say it; of those without a name nobody needs to be told. */
export const fields: Readonly<Record<string, string>> = {
  title: 'Headline',
  dek: 'Summary',
  body: 'Text',
  byline: 'Byline',
  status: 'Status',
  heroImage: 'Picture',
  topics: 'Topics',
  entities: 'Who it is about',
  text: 'Wording',
  shortText: 'Short wording',
  rationale: 'Our reasoning',
  confidence: 'Our confidence',
  likelihood: 'Likelihood',
  claimant: 'Who says it',
  response: 'Response',
  responseText: 'Response',
  answer: 'Answer',
  answerability: 'Outlook',
  outcome: 'Outcome',
  state: 'State',
  answeredBy: 'Answered by',
  answeredAt: '',
  verifiedAt: '',
  dependsOn: 'Rests on',
  citations: 'Evidence',
  supersededBy: 'Read instead',
  whyItMatters: 'Why it matters',
  resolutionCriteria: 'What would settle it',
  slug: '',
}

export const sections = {
  known: {
    title: 'What we know',
    short: 'known',
    empty: 'Nothing is confirmed yet.',
    meaning: 'Claims that are confirmed or corroborated.',
  },
  reported: {
    title: 'What is reported',
    short: 'reported',
    empty: '',
    meaning: 'Claims that a named source makes, not shown to be true.',
  },
  disputed: {
    title: 'What is disputed',
    short: 'disputed',
    empty: '',
    meaning: 'Claims with credible evidence against them, or that cannot be judged.',
  },
  wrong: {
    title: 'What we got wrong',
    short: 'got wrong',
    empty: '',
    meaning: 'Claims that were refuted, or that we took back.',
  },
  unknown: {
    title: 'What is unknown',
    short: 'unknown',
    empty: 'No question is open at the moment.',
    meaning: 'Questions that nobody has answered.',
  },
  watch: {
    title: 'What to watch',
    short: 'to watch',
    empty: '',
    meaning: 'What may happen next and would tell us more.',
  },
} as const
