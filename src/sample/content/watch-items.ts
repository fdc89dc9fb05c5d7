import type { WatchItemKindType } from '../../client/generated/newsroom/graphql.ts'
import type { QuestionSlug } from './questions.ts'

/** Something to watch: any time, or within so many hours after the sample is loaded. */
export type SampleWatchItem = {
  readonly text: string
  readonly kind: WatchItemKindType
  readonly withinHours?: number
  readonly mightAnswer: readonly QuestionSlug[]
}

export const watchItems: readonly SampleWatchItem[] = [
  {
    text: 'The Pentagon, OpenAI or Microsoft may make an official statement.',
    kind: 'official_statement',
    mightAnswer: ['what-is-the-scope-of-the-network', 'what-will-the-network-be-used-for', 'what-is-the-timeline'],
  },
  {
    text: 'Procurement filings may show what has been ordered, and how much of it.',
    kind: 'procurement_notice',
    mightAnswer: ['what-is-the-scope-of-the-network', 'what-is-the-timeline', 'who-controls-model-updates'],
  },
  {
    text: 'Journalists on the defence-technology beat may report more.',
    kind: 'beat_reporting',
    mightAnswer: ['what-will-the-network-be-used-for', 'who-oversees-the-network'],
  },
  {
    text: 'Over the next 48 hours, further reporting may fill gaps or open new questions; then this story is reviewed.',
    kind: 'beat_reporting',
    withinHours: 48,
    mightAnswer: ['what-is-the-scope-of-the-network'],
  },
]
