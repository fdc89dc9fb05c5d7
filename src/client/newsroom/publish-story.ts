import type { Client } from '../create-client.ts'
import { NotFoundError } from '../errors.ts'
import type { PublishStoryMutation, PublishStoryMutationVariables } from '../generated/newsroom/graphql.ts'
import { PublishStoryDocument } from '../generated/newsroom/graphql.ts'
import { despiteRaces } from './find-or-create.ts'

/**
 * Publishes a story and all of it that is ready. It may be repeated: where a reader would find nothing changed, there is
 * no update. Throws ValidationError with every problem that stands in the way.
 */
export async function publishStory(
  newsroom: Client<'newsroom'>,
  slug: string,
  telling: Omit<PublishStoryMutationVariables, 'where'> = {},
): Promise<NonNullable<PublishStoryMutation['publishStory']>> {
  const { publishStory: story } = await despiteRaces(() =>
    newsroom.request(PublishStoryDocument, { where: { slug }, ...telling }, { repeatable: true }),
  )
  if (story === null) throw new NotFoundError('NOT_FOUND', `There is no story “${slug}”.`)
  return story
}
