import { corroboratedProblems } from './corroborated.ts'
import type { Evidence, RuleCitation } from './evidence.ts'
import { cannotBe, countingCitations, subjectOf, supportingSources } from './evidence.ts'
import { traceLineage } from './lineage.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

const reliable: ReadonlySet<string> = new Set(['A', 'B', 'C'])

/** Confirmed needs primary evidence on the record, or corroboration with at least one origin named or a document (rule 4). */
export function confirmedProblems(evidence: Evidence): Problem[] {
  if (countPrimary(evidence) > 0) return []
  const object = (why: string): Problem =>
    blocking('confirmed', subjectOf(evidence), cannotBe(evidence, 'confirmed', why))
  const corroboration = corroboratedProblems(evidence, 'confirmed')
  if (corroboration.length > 0) {
    return [object('no primary evidence on the record from a reliable public source supports it'), ...corroboration]
  }
  const isNamed = supportingSources(evidence).some(({ id }) => isNamedOrigin(id, evidence))
  return isNamed ? [] : [object('none of its independent origins is named or a document')]
}

/** Confirmed also needs a second person, whatever the evidence (rule 4). */
export function approvalProblems(evidence: Evidence): Problem[] {
  const { approvedBy, authors } = evidence.claim
  const object = (why: string): Problem =>
    blocking('confirmed', subjectOf(evidence), cannotBe(evidence, 'confirmed', why))
  if (approvedBy === null) return [object('a second person has to approve it')]
  return authors.includes(approvedBy) ? [object('somebody other than its author has to approve it')] : []
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
    (source.originBasis === 'first_hand' || source.originBasis === 'document') &&
    !traceLineage(id, sources).isCircular
  )
}

function isNamedOrigin(id: string, { sources }: Evidence): boolean {
  const { isNamed, isCircular } = traceLineage(id, sources)
  return isNamed && !isCircular
}
