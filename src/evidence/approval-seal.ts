import { createHash } from 'node:crypto'

import type { Evidence, RuleSource } from '../rules/evidence.ts'

/**
 * A digest of all that an approval agrees to: the words of the claim, its evidence, what the sources are worth and where
 * they come from. It is another as soon as any of that is.
 */
export function approvalSeal({ claim, citations, sources, dependsOn }: Evidence): string {
  const { text, kind } = claim
  const seen = {
    text,
    kind,
    citations: citations.map(({ source, stance, directness, attribution, credibility, passage }) =>
      JSON.stringify([source, stance, directness, attribution, credibility, passage]),
    ),
    sources: lineageOf(citations, sources).map(source =>
      JSON.stringify([
        source.id,
        source.protection,
        source.reliability,
        source.originBasis,
        source.status,
        source.vaultRef,
        source.derivedFrom.toSorted(),
      ]),
    ),
    dependsOn: dependsOn.map(({ id }) => id),
  }
  const sorted = Object.values(seen).map(part => (Array.isArray(part) ? part.toSorted() : part))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}

function lineageOf(citations: Evidence['citations'], sources: Evidence['sources']): RuleSource[] {
  const found = new Set(citations.map(({ source }) => source))
  for (const id of found) for (const parent of sources.get(id)?.derivedFrom ?? []) found.add(parent)
  return [...found].flatMap(id => sources.get(id) ?? [])
}
