import type { Choices } from './choices.ts'

/** What sort of thing is to be watched. */
export const watchKinds = {
  official_statement: { label: 'Official statement', description: 'Somebody in charge may speak.' },
  press_briefing: { label: 'Press briefing', description: 'Reporters may ask.' },
  hearing: { label: 'Hearing', description: 'A parliament or an authority hears people.' },
  court_date: { label: 'Court date', description: 'A court sits or decides.' },
  procurement_notice: { label: 'Procurement notice', description: 'A tender may show the scope.' },
  contract_award: { label: 'Contract award', description: 'A contract may be made public.' },
  spending_data: { label: 'Spending data', description: 'Payments may be published.' },
  regulatory_filing: { label: 'Regulatory filing', description: 'A filing may say more.' },
  report_release: { label: 'Report release', description: 'A report is due.' },
  foia_response: { label: 'FOIA response', description: 'An answer to a request is due.' },
  company_event: { label: 'Company event', description: 'A launch, a conference, an earnings call.' },
  beat_reporting: { label: 'Beat reporting', description: 'Journalists on the beat may report more.' },
  deadline: { label: 'Deadline', description: 'A date by which something has to happen.' },
  other: { label: 'Other', description: 'None of these.' },
} as const satisfies Choices

/** When to look. */
export const timings = {
  dated: { label: 'On a date', description: 'At a known time.' },
  window: { label: 'In a window', description: 'Some time between two dates.' },
  standing: { label: 'Standing', description: 'Any time: no date is known.' },
} as const satisfies Choices

/** What became of it. */
export const watchStates = {
  watching: { label: 'Watching', description: 'Not there yet.' },
  due: { label: 'Due', description: 'Its time has come.' },
  occurred: { label: 'Occurred', description: 'It happened; the outcome says what it showed.' },
  no_show: { label: 'No show', description: 'Its time passed and nothing happened.' },
  cancelled: { label: 'Cancelled', description: 'Called off.' },
  expired: { label: 'Expired', description: 'No longer worth watching.' },
} as const satisfies Choices
