import type { Client } from '../create-client.ts'
import type { ClaimCreateInput } from '../generated/newsroom/graphql.ts'
import { CreateClaimsDocument, FindClaimDocument, UpdateClaimDocument } from '../generated/newsroom/graphql.ts'
import type { Outcome } from './find-or-create.ts'
import { despiteRaces, findOrCreate } from './find-or-create.ts'
import { requireFirst } from './upsert-source.ts'

export type ClaimData = Omit<ClaimCreateInput, 'slug' | 'stories'> & {
  /** Its address, by which it is known again. */
  readonly slug: string
  /** The slugs of the stories that it becomes part of. */
  readonly stories?: readonly string[]
}

/**
 * Adds a claim to stories. A claim that is there already stays as the newsroom has it, and only joins the stories that it
 * is no part of yet. It may be repeated.
 */
export async function addClaim(
  newsroom: Client<'newsroom'>,
  { stories = [], ...claim }: ClaimData,
): Promise<{ readonly id: string; readonly slug: string; readonly outcome: Outcome }> {
  const { slug } = claim
  const connect = (slugs: readonly string[]) => ({ stories: { connect: slugs.map(story => ({ slug: story })) } })
  const found = await findOrCreate<{ id: string; slug: string; stories?: readonly { slug: string }[] | null }>(
    async () => (await newsroom.request(FindClaimDocument, { slug })).claim ?? undefined,
    async () => {
      const data = [{ ...claim, ...connect(stories) }]
      return requireFirst((await newsroom.request(CreateClaimsDocument, { data })).createClaims)
    },
  )
  const { id, stories: joined } = found
  if (joined === undefined) return { id, slug, outcome: 'created' }
  const missing = stories.filter(story => !joined?.some(other => other.slug === story))
  if (missing.length === 0) return { id, slug, outcome: 'unchanged' }
  await despiteRaces(() =>
    newsroom.request(UpdateClaimDocument, { where: { id }, data: connect(missing) }, { repeatable: true }),
  )
  return { id, slug, outcome: 'changed' }
}
