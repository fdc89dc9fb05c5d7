import type { Choices } from './choices.ts'

/** What kind of source it is, grouped: official, procurement, corporate, journalism, human, other. */
export const sourceKinds = {
  official_statement: { label: 'Official statement', description: 'Official: a public body says it in its own name.' },
  press_release: { label: 'Press release', description: 'Official: a text given out to the press.' },
  briefing: { label: 'Briefing', description: 'Official: said to reporters in a briefing.' },
  testimony: { label: 'Testimony', description: 'Official: said under oath or before a committee.' },
  policy_document: { label: 'Policy document', description: 'Official: a directive, strategy or guideline.' },
  government_report: { label: 'Government report', description: 'Official: a report by a public body.' },
  court_record: { label: 'Court record', description: 'Official: a filing, order or transcript of a court.' },
  legislative_record: { label: 'Legislative record', description: 'Official: a bill, vote or record of a parliament.' },
  foia_release: { label: 'FOIA release', description: 'Official: released under a freedom of information law.' },
  solicitation: { label: 'Solicitation', description: 'Procurement: a call for bids.' },
  sources_sought: { label: 'Sources sought', description: 'Procurement: a market survey before a call for bids.' },
  award_notice: { label: 'Award notice', description: 'Procurement: notice of who won a contract.' },
  justification: { label: 'Justification', description: 'Procurement: why there was no open competition.' },
  contract_announcement: { label: 'Contract announcement', description: 'Procurement: a contract made public.' },
  spending_record: { label: 'Spending record', description: 'Procurement: what was paid to whom.' },
  company_statement: { label: 'Company statement', description: 'Corporate: a company says it in its own name.' },
  company_blog: { label: 'Company blog', description: 'Corporate: published on a channel of the company.' },
  executive_remarks: { label: 'Executive remarks', description: 'Corporate: said in public by somebody who leads it.' },
  regulatory_filing: { label: 'Regulatory filing', description: 'Corporate: filed with a regulator.' },
  earnings_call: { label: 'Earnings call', description: 'Corporate: said to investors.' },
  technical_document: {
    label: 'Technical document',
    description: 'Corporate: a manual, a model card, a specification.',
  },
  news_report: { label: 'News report', description: 'Journalism: original reporting by a newsroom.' },
  wire_report: { label: 'Wire report', description: 'Journalism: a news agency; its copies are one origin.' },
  broadcast: { label: 'Broadcast', description: 'Journalism: radio, television or a podcast.' },
  analysis: { label: 'Analysis', description: 'Journalism: commentary or explanation of what others report.' },
  interview: { label: 'Interview', description: 'Human: told to us by somebody who may be named.' },
  confidential_source: { label: 'Confidential source', description: 'Human: told to us by somebody whom we protect.' },
  leaked_document: { label: 'Leaked document', description: 'Other: a document its owner did not release.' },
  dataset: { label: 'Dataset', description: 'Other: structured data.' },
  social_post: { label: 'Social post', description: 'Other: posted on a social network.' },
  academic_paper: { label: 'Academic paper', description: 'Other: scholarly work, reviewed or not.' },
  reference_work: { label: 'Reference work', description: 'Other: an encyclopaedia, a handbook.' },
  own_observation: { label: 'Own observation', description: 'Other: we saw, counted or measured it ourselves.' },
} as const satisfies Choices

/** How reliable the source is, whatever it says this time (Admiralty code, NATO AJP-2.1). */
export const reliabilities = {
  A: { label: 'A · Completely reliable', description: 'A history of complete reliability.' },
  B: { label: 'B · Usually reliable', description: 'Mostly right in the past.' },
  C: { label: 'C · Fairly reliable', description: 'Some doubt; has been right before.' },
  D: { label: 'D · Not usually reliable', description: 'Significant doubt; has been right at times.' },
  E: { label: 'E · Unreliable', description: 'A history of being wrong.' },
  F: { label: 'F · Cannot be judged', description: 'No basis to tell.' },
} as const satisfies Choices

/** How the source knows. */
export const originBases = {
  first_hand: { label: 'First hand', description: 'Was there, saw or did it.' },
  document: { label: 'Document', description: 'Is itself the record.' },
  derived: { label: 'Derived', description: 'Repeats others: name them as what it rests on.' },
  unstated: { label: 'Unstated', description: 'Does not say how it knows.' },
} as const satisfies Choices

/** Whether the source still stands. */
export const sourceStatuses = {
  active: { label: 'Active', description: 'Stands as published.' },
  corrected: { label: 'Corrected', description: 'Changed by its publisher since.' },
  retracted: { label: 'Retracted', description: 'Taken back by its publisher.' },
} as const satisfies Choices

/** How far the identity of the source is protected. */
export const protections = {
  public: { label: 'Public', description: 'Named in print.' },
  withheld: { label: 'Withheld', description: 'The newsroom knows who it is; it is never printed.' },
  sealed: { label: 'Sealed', description: 'Who it is is not in this system at all.' },
} as const satisfies Choices

/** Whether the link to the source still works. */
export const linkStates = {
  unchecked: { label: 'Unchecked', description: 'Nobody looked yet.' },
  alive: { label: 'Alive', description: 'The page answers.' },
  moved: { label: 'Moved', description: 'The page redirects to another address.' },
  gone: { label: 'Gone', description: 'The page is no longer there.' },
} as const satisfies Choices

/** How a claim rests on a source. */
export const waysOfResting = {
  cites: { label: 'Cites it', description: 'The source itself is cited for or against the claim.' },
  cites_a_repetition: {
    label: 'Cites a repetition',
    description: 'A source is cited that repeats this one or rests on it.',
  },
  depends_on_a_claim: {
    label: 'Depends on a claim',
    description: 'It rests on another claim that rests on the source.',
  },
} as const satisfies Choices

/** Why supporting sources stand together. */
export const originKinds = {
  origin: { label: 'Origin', description: 'They go back to the same origin and count once.' },
  circular: { label: 'Circle', description: 'They rest on themselves and do not count as an origin.' },
  unknown: { label: 'Origin not known', description: 'They do not say how they know and do not count as an origin.' },
} as const satisfies Choices
