import type { Choices } from './choices.ts'

/** How far a story has come. */
export const storyStatuses = {
  developing: { label: 'Developing', description: 'Facts still move; expect changes.' },
  monitoring: { label: 'Monitoring', description: 'Little moves, but we keep watching.' },
  settled: { label: 'Settled', description: 'The main questions are answered.' },
  closed: { label: 'Closed', description: 'No longer followed; nothing new will be added.' },
  withdrawn: { label: 'Withdrawn', description: 'Taken back; the page stays, with a notice in its place.' },
} as const satisfies Choices

/** How far an item has come on its way to the public. */
export const stages = {
  draft: { label: 'Draft', description: 'Being written; never goes out.' },
  in_review: { label: 'In review', description: 'Waiting for a second pair of eyes; never goes out.' },
  ready: { label: 'Ready', description: 'Goes out with the next publication.' },
} as const satisfies Choices

/** How much an item matters to its story. */
export const importances = {
  key: { label: 'Key', description: 'The story stands or falls with it.' },
  supporting: { label: 'Supporting', description: 'Fills in the picture.' },
  background: { label: 'Background', description: 'Context that readers may already know.' },
} as const satisfies Choices

/** How an item stands to what the public sees of it. */
export const publicationStates = {
  never_published: { label: 'Never published', description: 'The public has not seen it.' },
  published: { label: 'Published', description: 'The public sees it as it is here.' },
  published_with_changes: { label: 'Published with changes', description: 'The public sees it as it was before.' },
} as const satisfies Choices
