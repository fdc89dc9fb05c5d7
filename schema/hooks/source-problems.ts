import type { Lists } from '../../generated/keystone/types.ts'
import type { FieldProblem } from './validate-with.ts'

type Source = Partial<Lists.Source.Item> & {
  publisher?: { connect?: unknown; create?: unknown; disconnect?: unknown } | null
}

const identifying = ['title', 'url', 'archiveUrl', 'authors'] as const

/** What cannot be saved of a source. A sealed source has no identity in this system (content model, rule 7). */
export function sourceProblems(after: Source): FieldProblem[] {
  const protection = after.protection ?? 'public'
  if (protection === 'sealed') {
    const named: FieldProblem[] = identifying
      .filter(field => after[field])
      .map(field => ({ field, message: 'must be empty: a sealed source has no identity in this system' }))
    const keepsPublisher = after.publisher === undefined && Boolean(after.publisherId)
    if (keepsPublisher || after.publisher?.connect || after.publisher?.create) {
      named.push({ field: 'publisher', message: 'must be empty: a sealed source has no identity in this system' })
    }
    return named
  }
  if (protection === 'public' && !after.title) {
    return [{ field: 'title', message: 'is required for a public source: its headline, or the name of the document' }]
  }
  return []
}
