/** The tables of what a story is made of; `field` is the relation of the story, `story` and `part` are the columns of the link that have them. */
export const storyParts = [
  { list: 'Claim', field: 'claims', link: '_StoryClaims', story: 'B', part: 'A' },
  { list: 'OpenQuestion', field: 'openQuestions', link: '_StoryQuestions', story: 'B', part: 'A' },
  { list: 'WatchItem', field: 'watchItems', link: '_StoryWatchItems', story: 'A', part: 'B' },
] as const
