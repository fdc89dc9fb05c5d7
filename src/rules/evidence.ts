/** A source as the rules see it: where it comes from and how far it can be trusted, never who it is. */
export type RuleSource = {
  readonly id: string
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
}

/** A claim with all that its assessment rests on. `sources` holds the cited ones and their whole lineage. */
export type Evidence = {
  readonly claim: RuleClaim
  readonly citations: readonly RuleCitation[]
  readonly sources: ReadonlyMap<string, RuleSource>
  /** The claims that this one rests on. */
  readonly dependsOn: readonly { readonly assessment: string; readonly isPublic: boolean }[]
  readonly independentOriginsNeeded: number
}

export type RuleClaim = {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly assessment: string
  readonly rationale: string
  readonly response: string
  readonly likelihood: string | null
  readonly createdBy: string | null
  readonly approvedBy: string | null
}

/** Why something may not be, or why somebody should think again. */
export type Problem = {
  readonly rule: string
  readonly severity: 'blocking' | 'warning'
  /** The list and id of the item it is about, such as `Claim:1b2c…`. */
  readonly subject: string
  readonly message: string
}

/** Off-the-record citations never count, nor does a source that was taken back (content model, rules 5 and 12). */
export function countingCitations({ citations, sources }: Evidence): RuleCitation[] {
  return citations.filter(
    ({ attribution, source }) =>
      attribution !== 'off_record' && sources.get(source)?.status !== 'retracted' && sources.has(source),
  )
}

/** The sources that support the claim and count. */
export function supportingSources(evidence: Evidence): RuleSource[] {
  const ids = new Set(
    countingCitations(evidence).flatMap(({ stance, source }) => (stance === 'supports' ? [source] : [])),
  )
  return [...ids].flatMap(id => evidence.sources.get(id) ?? [])
}
