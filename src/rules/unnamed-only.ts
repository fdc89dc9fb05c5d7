import type { Evidence } from './evidence.ts'
import { supportingSources } from './evidence.ts'

/** Whether nobody but non-public sources supports the claim; then it goes no higher than corroborated (content model, rule 6). */
export function restsOnUnnamedOnly(evidence: Evidence): boolean {
  const sources = supportingSources(evidence)
  return sources.length > 0 && sources.every(({ protection }) => protection !== 'public')
}
