import type { NewsroomStory } from './collect-story.ts'
import type { JsonValue } from './row.ts'

/** The body of a story without references to anything that does not go out with it; the words stay. */
export function presentBody(body: JsonValue | undefined, { claims, sources, questions }: NewsroomStory): JsonValue {
  const outgoing = new Set(
    [...claims, ...sources.filter(({ protection }) => protection === 'public'), ...questions].map(({ id }) => id),
  )
  return presentNode(body ?? [], outgoing)
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
