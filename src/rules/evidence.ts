import { counts } from './off-the-record.ts'

/** A source as the rules see it: where it comes from and how far it can be trusted, never who it is. */
export type RuleSource = {
  readonly id: string
  /** What the newsroom calls it; a protected source by its designation, never by its name. */
  readonly label: string
  readonly protection: string
  readonly reliability: string
  readonly originBasis: string
  readonly status: string
  /** The same for two non-public sources that are one person. */
  readonly vaultRef: string
  /** Ids of the sources that it repeats or rests on. */
  readonly derivedFrom: readonly string[]
}

/** What one source says about the claim. */
export type RuleCitation = {
  readonly source: string
  readonly stance: string
  readonly directness: string
  readonly attribution: string
  readonly credibility: string
  /** A digest of the quoted words and of where they stand: the same when they are. */
  readonly passage: string
}

export type RuleClaim = {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly assessment: string
  readonly rationale: string
  readonly response: string
  /** Who first saved it and who wrote its words as they are. Neither can be the second person. */
  readonly authors: readonly string[]
  readonly approvedBy: string | null
  readonly isRetracted: boolean
}

/** A claim that another rests on. */
export type Ground = {
  readonly id: string
  readonly assessment: string
  readonly isRetracted: boolean
  /** Whether readers see it, or will with the same publication. */
  readonly isPublic: boolean
}

/** A claim with all that its assessment rests on. `sources` holds the cited ones and their whole lineage. */
export type Evidence = {
  readonly claim: RuleClaim
  readonly citations: readonly RuleCitation[]
  readonly sources: ReadonlyMap<string, RuleSource>
  readonly dependsOn: readonly Ground[]
  readonly independentOriginsNeeded: number
}

/** The citations that count: not off the record, and from sources that still stand (rules 5 and 12). */
export function countingCitations({ citations, sources }: Evidence): RuleCitation[] {
  return citations.filter(citation => {
    const source = sources.get(citation.source)
    return counts(citation) && source !== undefined && source.status !== 'retracted'
  })
}

/** The sources that support the claim and count. */
export function supportingSources(evidence: Evidence): RuleSource[] {
  const supporting = new Set<RuleSource>()
  for (const { stance, source: id } of countingCitations(evidence)) {
    const source = evidence.sources.get(id)
    if (stance === 'supports' && source !== undefined) supporting.add(source)
  }
  return [...supporting]
}

/** How a problem refers to the claim. */
export const subjectOf = ({ claim }: Evidence): string => `Claim:${claim.id}`

/** Why a claim cannot be assessed so, in one sentence. */
export function cannotBe({ claim }: Evidence, assessment: string, why: string): string {
  return `“${claim.text}” cannot be ${assessment}: ${why}.`
}
