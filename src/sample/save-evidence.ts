import type { Client } from '../client/create-client.ts'
import type { CitationCreateInput, ClaimCreateInput } from '../client/generated/newsroom/graphql.ts'
import {
  CreateCitationsDocument,
  CreateClaimsDocument,
  CreateSourcesDocument,
} from '../client/generated/newsroom/graphql.ts'
import type { SampleClaim } from './content/claims.ts'
import { claims } from './content/claims.ts'
import { post } from './content/sources.ts'
import type { Found } from './find-parts.ts'
import { connectBySlug, missing } from './missing.ts'

/** The id of the one source, found by its title or created. */
export async function saveSource(newsroom: Client, found: Found): Promise<string> {
  const [known] = found.sources
  if (known !== undefined) return known.id
  const { createSources } = await newsroom.request(CreateSourcesDocument, { data: [post] })
  const id = createSources?.[0]?.id
  if (id === undefined) throw new Error('The newsroom API created a source and did not say which.')
  return id
}

/** Creates the claims that are missing with their evidence, and the evidence that is missing on the others. */
export async function saveClaims(newsroom: Client, found: Found, sourceId: string): Promise<void> {
  const wanted = missing(claims, found.claims)
  const first = wanted.filter(({ restsOn }) => restsOn === undefined)
  // A claim can rest only on one that is there, so those go last.
  const last = wanted.filter(({ restsOn }) => restsOn !== undefined)
  for (const batch of [first, last]) {
    if (batch.length > 0)
      await newsroom.request(CreateClaimsDocument, { data: batch.map(claim => claimInput(claim, sourceId)) })
  }

  const uncited = found.claims.filter(({ citations }) => !citations.some(({ source }) => source?.id === sourceId))
  const data = claims
    .filter(({ slug }) => uncited.some(claim => claim.slug === slug))
    .map(claim => ({ ...citationInput(claim, sourceId), claim: { connect: { slug: claim.slug } } }))
  if (data.length > 0) await newsroom.request(CreateCitationsDocument, { data })
}

function claimInput({ evidence, entities, restsOn = [], ...claim }: SampleClaim, sourceId: string): ClaimCreateInput {
  return {
    ...claim,
    assessment: 'reported',
    response: 'not_needed',
    stage: 'ready',
    entities: connectBySlug(entities),
    dependsOn: connectBySlug(restsOn),
    citations: { create: [citationInput({ evidence }, sourceId)] },
  }
}

function citationInput({ evidence }: Pick<SampleClaim, 'evidence'>, sourceId: string): CitationCreateInput {
  return {
    source: { connect: { id: sourceId } },
    stance: 'supports',
    directness: 'secondary',
    attribution: 'on_record',
    ...evidence,
  }
}
