import type { NewsroomStory } from './collect.ts'
import type { PublicStory } from './public-story.ts'
import type { JsonValue, Row } from './row.ts'

/** The body of a story without references to anything that is not public after this publication; the words stay. */
export function presentBody(
  body: JsonValue | undefined,
  { claims, sources, questions }: NewsroomStory,
  before: PublicStory,
): JsonValue {
  const targets = [...claims, ...questions, ...before.claims, ...before.questions, ...sources.filter(isNamed)]
  return presentNode(body ?? [], new Set(targets.map(({ id }) => id)))
}

const isNamed = ({ protection }: Row): boolean => protection === 'public'

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
