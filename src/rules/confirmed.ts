import { corroboratedObjections } from './corroborated.ts'
import type { Evidence, RuleCitation } from './evidence.ts'
import { countingCitations, supportingSources } from './evidence.ts'
import { traceLineage } from './lineage.ts'

const reliable: ReadonlySet<string> = new Set(['A', 'B', 'C'])

/**
 * Confirmed needs primary evidence on the record, or corroboration with at least one origin that is named or a document
 * (content model, rule 4).
 */
export function confirmedObjections(evidence: Evidence): string[] {
  if (countPrimary(evidence) > 0) return []
  const corroboration = corroboratedObjections(evidence)
  if (corroboration.length > 0)
    return [`it has no primary evidence on the record from a reliable public source, and ${corroboration.join('; ')}`]
  return supportingSources(evidence).some(source => isNamedOrigin(source.id, evidence))
    ? []
    : ['none of its independent origins is named or a document']
}

/** Confirmed also needs a second person, whatever the evidence (content model, rule 4). */
export function approvalObjections({ claim }: Evidence): string[] {
  if (claim.approvedBy === null) return ['a second person has to approve it']
  return claim.approvedBy === claim.createdBy ? ['somebody other than its author has to approve it'] : []
}

/** How many citations are primary evidence on the record, first hand or a document, from a public source rated A to C. */
export function countPrimary(evidence: Evidence): number {
  return countingCitations(evidence).filter(citation => isPrimary(citation, evidence)).length
}

function isPrimary({ stance, directness, attribution, source: id }: RuleCitation, { sources }: Evidence): boolean {
  const source = sources.get(id)
  return (
    source !== undefined &&
    stance === 'supports' &&
    directness === 'primary' &&
    attribution === 'on_record' &&
    source.protection === 'public' &&
    reliable.has(source.reliability) &&
    (source.originBasis === 'first_hand' || source.originBasis === 'document')
  )
}

function isNamedOrigin(id: string, { sources }: Evidence): boolean {
  const { roots, isCircular } = traceLineage(id, sources)
  if (isCircular) return false
  return [...roots].some(root => {
    const source = sources.get(root)
    return source !== undefined && (source.protection === 'public' || source.originBasis === 'document')
  })
}
