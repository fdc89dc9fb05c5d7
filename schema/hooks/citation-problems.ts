import type { Lists } from '../../generated/keystone/types.ts'
import type { FieldProblem } from './validate-with.ts'

type Related = { connect?: unknown; create?: unknown; disconnect?: unknown } | null
type Citation = Partial<Lists.Citation.Item> & { claim?: Related; source?: Related }

/** What cannot be saved of a citation: evidence without a claim or a source is none. */
export function citationProblems(after: Citation, before: Citation | undefined): FieldProblem[] {
  const problems: FieldProblem[] = []
  const missing = [
    ...(isLinked(after.claim, before?.claimId) ? [] : ['claim']),
    ...(isLinked(after.source, before?.sourceId) ? [] : ['source']),
  ]
  // A citation that is created inside its claim or source gets that side from Keystone after this hook.
  if (missing.length > (before === undefined ? 1 : 0)) {
    problems.push({ field: missing.at(-1) ?? '', message: 'is required: a citation links a source to a claim' })
  }
  if (!after.quoteExact && (after.quotePrefix || after.quoteSuffix)) {
    problems.push({ field: 'quoteExact', message: 'is required with the words before or after it' })
  }
  return problems
}

function isLinked(given: Related | undefined, id: string | null | undefined): boolean {
  if (given === undefined) return typeof id === 'string'
  return given !== null && given.disconnect === undefined
}
