/** Plain TypeScript. */
import { sofar } from './sofar'
import { StoryQuery } from './story-query'

export async function readStory(slug: string): Promise<string> {
  const { story } = await sofar.request(StoryQuery, { slug })
  if (story === null) return 'There is no such story.'
  return [story.title, ...story.whatIsUnknown.map(({ text }) => text)].join('\n')
}
