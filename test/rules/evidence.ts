import type { Evidence, Ground, RuleCitation, RuleClaim, RuleSource } from '../../src/rules/evidence.ts'

/** A source as the rules see it: named, reliable and first hand unless said otherwise. */
export const source = (id: string, given: Partial<RuleSource> = {}): RuleSource => ({
  id,
  label: id,
  protection: 'public',
  reliability: 'B',
  originBasis: 'first_hand',
  status: 'active',
  vaultRef: '',
  derivedFrom: [],
  ...given,
})

/** A supporting, secondary, on-the-record citation unless said otherwise. */
export const cite = (id: string, given: Partial<RuleCitation> = {}): RuleCitation => ({
  source: id,
  stance: 'supports',
  directness: 'secondary',
  attribution: 'on_record',
  credibility: 'c2',
  passage: '',
  ...given,
})

/** A confirmed claim that another rests on and that readers see, unless said otherwise. */
export const ground = (given: Partial<Ground> = {}): Ground => ({
  id: 'ground',
  assessment: 'confirmed',
  isRetracted: false,
  isPublic: true,
  ...given,
})

/** A source that is not public and was there; one with the same `vaultRef` is the same person. */
export const hidden = (id: string, vaultRef: string, given: Partial<RuleSource> = {}): RuleSource =>
  source(id, { protection: 'sealed', vaultRef, ...given })

/** Evidence for a fact that is reported, from these sources and citations. */
export const evidenceOf = (
  sources: readonly RuleSource[],
  citations: readonly RuleCitation[],
  claim: Partial<RuleClaim> = {},
  rest: Partial<Evidence> = {},
): Evidence => ({
  claim: {
    id: 'claim',
    text: 'It rained.',
    kind: 'fact',
    assessment: 'reported',
    rationale: '',
    response: 'not_needed',
    authors: ['ana'],
    approvedBy: null,
    isRetracted: false,
    ...claim,
  },
  citations,
  sources: new Map(sources.map(entry => [entry.id, entry])),
  dependsOn: [],
  independentOriginsNeeded: 2,
  ...rest,
})

/** Evidence in which every one of these sources supports the claim. */
export const allSupport = (
  sources: readonly RuleSource[],
  claim: Partial<RuleClaim> = {},
  rest: Partial<Evidence> = {},
): Evidence =>
  evidenceOf(
    sources,
    sources.map(({ id }) => cite(id)),
    claim,
    rest,
  )
