import type { ReaderStoryQuery } from '../generated/graphql.ts'
import type { Meanings, Words } from './meaning.ts'

type Story = NonNullable<ReaderStoryQuery['story']>

export const statuses: Meanings<Story['status']> = {
  developing: { label: 'Developing', meaning: 'Facts still move. Expect this page to change.' },
  monitoring: { label: 'Monitoring', meaning: 'Little moves at the moment, but we keep watching.' },
  settled: { label: 'Settled', meaning: 'The main questions are answered.' },
  closed: { label: 'Closed', meaning: 'We no longer follow this story. Nothing new will be added.' },
  withdrawn: { label: 'Withdrawn', meaning: 'We took this story back. The notice says why.' },
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

export const signals: Words<Story['updates'][number]['signal']> = {
  update: 'Update',
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
  withdrawal: 'Withdrawal',
  minor: 'Minor edit',
}
