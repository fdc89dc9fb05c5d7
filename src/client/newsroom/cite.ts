import type { Client } from '../create-client.ts'
import type { CitationCreateInput } from '../generated/newsroom/graphql.ts'
import { CreateCitationsDocument, FindCitationsDocument } from '../generated/newsroom/graphql.ts'
import type { Outcome } from './find-or-create.ts'
import { findOrCreate } from './find-or-create.ts'
import { requireFirst } from './upsert-source.ts'

export type CitationData = Omit<CitationCreateInput, 'claim' | 'source'> & {
  /** The slug of the claim. */
  readonly claim: string
  /** The id of the source. */
  readonly source: string
}

/**
 * Links a claim to a source that says something about it. Another with the same stance, quote and place is not added;
 * so it may be repeated.
 */
export async function cite(
  newsroom: Client<'newsroom'>,
  { claim, source, ...citation }: CitationData,
): Promise<{ readonly id: string; readonly outcome: Outcome }> {
  const { stance = 'supports', quoteExact = '', locator = '' } = citation
  const found = await findOrCreate<{ id: string; outcome: Outcome }>(
    async () => {
      const { citations } = await newsroom.request(FindCitationsDocument, { claim, source })
      const same = citations?.find(
        other => other.stance === stance && other.quoteExact === quoteExact && other.locator === locator,
      )
      return same && { id: same.id, outcome: 'unchanged' }
    },
    async () => {
      const data = [{ ...citation, stance, claim: { connect: { slug: claim } }, source: { connect: { id: source } } }]
      const { id } = requireFirst((await newsroom.request(CreateCitationsDocument, { data })).createCitations)
      return { id, outcome: 'created' }
    },
  )
  return found
}
