import type { PublishedList } from '../../schema/published.ts'

/** A relation to several items, as part of the item that owns it (`newsroom.owned_relations` says the same). */
export type OwnedRelation = {
  readonly field: string
  /** Prisma's join table, with the owner's id in column `owner` and the other end's in column `other`. */
  readonly link: string
  readonly owner: 'A' | 'B'
  readonly other: 'A' | 'B'
  readonly to: PublishedList
  /**
   * When a publication of the owner takes the other end along: with whatever is ready, always, or never (then it has to
   * be public already).
   */
  readonly takesAlong: 'ready' | 'always' | 'never'
}

/** Every relation to several items, by the list that owns it. */
export const ownedRelations: Readonly<Partial<Record<PublishedList, readonly OwnedRelation[]>>> = {
  Story: [
    { field: 'claims', link: '_StoryClaims', owner: 'B', other: 'A', to: 'Claim', takesAlong: 'ready' },
    {
      field: 'openQuestions',
      link: '_StoryQuestions',
      owner: 'B',
      other: 'A',
      to: 'OpenQuestion',
      takesAlong: 'ready',
    },
    { field: 'watchItems', link: '_StoryWatchItems', owner: 'A', other: 'B', to: 'WatchItem', takesAlong: 'ready' },
    { field: 'topics', link: '_StoryTopics', owner: 'A', other: 'B', to: 'Topic', takesAlong: 'always' },
    { field: 'entities', link: '_StoryEntities', owner: 'B', other: 'A', to: 'Entity', takesAlong: 'always' },
  ],
  Claim: [
    { field: 'entities', link: '_ClaimEntities', owner: 'A', other: 'B', to: 'Entity', takesAlong: 'always' },
    { field: 'dependsOn', link: '_ClaimDependencies', owner: 'A', other: 'B', to: 'Claim', takesAlong: 'never' },
  ],
  Source: [{ field: 'derivedFrom', link: '_SourceLineage', owner: 'A', other: 'B', to: 'Source', takesAlong: 'never' }],
  OpenQuestion: [
    { field: 'answeredBy', link: '_QuestionAnswers', owner: 'B', other: 'A', to: 'Claim', takesAlong: 'never' },
  ],
  WatchItem: [
    {
      field: 'mightAnswer',
      link: '_WatchItemQuestions',
      owner: 'B',
      other: 'A',
      to: 'OpenQuestion',
      takesAlong: 'never',
    },
  ],
}
