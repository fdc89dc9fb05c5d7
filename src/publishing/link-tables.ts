import type { PublishedList } from '../../schema/published.ts'

/** A many-to-many relation: Prisma's join table, the lists at its columns A and B. */
export type LinkTable = {
  readonly table: string
  readonly A: PublishedList
  readonly B: PublishedList
  /** The ends whose publication settles what the public sees of the relation. */
  readonly settledBy: readonly ('A' | 'B')[]
}

/** Every many-to-many relation with both ends on the allow-list. */
export const linkTables: readonly LinkTable[] = [
  { table: '_StoryClaims', A: 'Claim', B: 'Story', settledBy: ['A', 'B'] },
  { table: '_StoryQuestions', A: 'OpenQuestion', B: 'Story', settledBy: ['A', 'B'] },
  { table: '_StoryWatchItems', A: 'Story', B: 'WatchItem', settledBy: ['A', 'B'] },
  { table: '_StoryTopics', A: 'Story', B: 'Topic', settledBy: ['A'] },
  { table: '_StoryEntities', A: 'Entity', B: 'Story', settledBy: ['B'] },
  { table: '_ClaimEntities', A: 'Claim', B: 'Entity', settledBy: ['A'] },
  { table: '_ClaimDependencies', A: 'Claim', B: 'Claim', settledBy: ['A', 'B'] },
  { table: '_SourceLineage', A: 'Source', B: 'Source', settledBy: ['A', 'B'] },
  { table: '_QuestionAnswers', A: 'Claim', B: 'OpenQuestion', settledBy: ['A', 'B'] },
  { table: '_WatchItemQuestions', A: 'OpenQuestion', B: 'WatchItem', settledBy: ['A', 'B'] },
]
