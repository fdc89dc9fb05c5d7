import type { NewsroomStory } from './collect.ts'
import type { JsonValue } from './row.ts'

/**
 * The body of a story without references to anything that readers do not find in it after this publication; the words
 * stay.
 */
export function presentBody(
  body: JsonValue | undefined,
  { claims, citations, questions, sources, staying }: NewsroomStory,
): JsonValue {
  const cited = new Set([
    ...citations.filter(({ attribution }) => attribution === 'on_record').map(({ source }) => source),
    ...staying.sources,
  ])
  const named = sources.filter(({ id, protection }) => protection === 'public' && cited.has(id))
  return presentNode(
    body ?? [],
    new Set([...[...claims, ...questions, ...named].map(({ id }) => id), ...staying.parts]),
  )
}

function presentNode(node: JsonValue, outgoing: ReadonlySet<string>): JsonValue {
  if (node === null || typeof node !== 'object') return node
  if (isList(node)) return node.map(child => presentNode(child, outgoing))
  const entries = Object.entries(node).map(([key, value]) => [key, presentNode(value, outgoing)])
  if (node.type !== 'relationship') return Object.fromEntries(entries)
  const target = node.data !== null && typeof node.data === 'object' && 'id' in node.data ? node.data.id : undefined
  const data = typeof target === 'string' && outgoing.has(target) ? { id: target } : null
  return { ...Object.fromEntries(entries), data }
}

function isList(node: object): node is readonly JsonValue[] {
  return Array.isArray(node)
}
