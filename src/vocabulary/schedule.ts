import type { Choices } from './choices.ts'

/** What became of a publication that was put off to a time. */
export const scheduleStates = {
  waiting: { label: 'Waiting', description: 'Goes out at its time.' },
  published: { label: 'Published', description: 'It went out.' },
  blocked: { label: 'Did not go out', description: 'Something stood in the way; the outcome says what.' },
  cancelled: { label: 'Cancelled', description: 'Somebody called it off.' },
} as const satisfies Choices
