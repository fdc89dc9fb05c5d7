import type { Evidence, RuleCitation, RuleClaim, RuleSource } from '../../src/rules/evidence.ts'

/** A source as the rules see it: named, reliable and first hand unless said otherwise. */
export const source = (id: string, given: Partial<RuleSource> = {}): RuleSource => ({
  id,
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
  ...given,
})

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
    likelihood: null,
    createdBy: 'ana',
    approvedBy: null,
    ...claim,
  },
  citations,
  sources: new Map(sources.map(entry => [entry.id, entry])),
  dependsOn: [],
  independentOriginsNeeded: 2,
  ...rest,
})
