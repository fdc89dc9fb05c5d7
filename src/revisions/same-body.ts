import type { JsonValue } from '../publishing/row.ts'

/**
 * Whether two bodies read the same: a reference to something that is not public is left out of the public body while
 * its words stay, so a reference that is on one side only makes no difference.
 */
export function sameBody(one: JsonValue, other: JsonValue): boolean {
  if (isNode(one) && isNode(other) && one.type === 'relationship' && other.type === 'relationship') {
    const { type: _type, data: target, ...rest } = one
    const { type: _otherType, data: otherTarget, ...otherRest } = other
    const sameTarget = isNode(target) && isNode(otherTarget) ? target.id === otherTarget.id : true
    return sameTarget && sameBody(rest, otherRest)
  }
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((node, index) => sameBody(node, other[index] ?? null))
  }
  if (isNode(one) && isNode(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...keys].every(key => sameBody(one[key] ?? null, other[key] ?? null))
  }
  return one === other
}

type Node = { readonly [key: string]: JsonValue }

function isNode(value: JsonValue | undefined): value is Node {
  return typeof value === 'object' && value !== null && !isList(value)
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
