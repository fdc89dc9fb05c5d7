import type { RecordType } from './fields.ts'
import { recordTypes } from './record-types.ts'

/** A value as a file holds it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** One line of a file: an item of one type. What is absent stays as it is. */
export type ContentRecord = { readonly type: RecordType; readonly [field: string]: Value }

/** The first line of a file. */
export type Header = {
  readonly format: typeof formatName
  readonly version: typeof formatVersion
  readonly identities: 'included' | 'left out'
}

/** The last line of a file, by which one that was cut off is told. */
export type Footer = { readonly end: true; readonly records: number }

export const formatName = 'sofar-export'
export const formatVersion = 1

/** What a record is called by, such as `claim:who-knew-what`; unique in a file. */
export function nameOf(record: ContentRecord): string {
  const { name } = recordTypes[record.type]
  return name === undefined ? record.type : reference(record.type, String(record[name]))
}

export function reference(type: RecordType, name: string): string {
  return `${type}:${name}`
}

/** What a record names: every other record that has to be there before it. */
export function referencesOf(record: ContentRecord): { readonly field: string; readonly to: string }[] {
  const found: { field: string; to: string }[] = []
  for (const [field, shape] of Object.entries(recordTypes[record.type].fields)) {
    const value = record[field]
    if (shape.kind === 'one' && typeof value === 'string') found.push({ field, to: reference(shape.to, value) })
    else if (shape.kind === 'many') {
      for (const [index, name] of listOf(value).entries()) {
        found.push({ field: `${field}[${index}]`, to: reference(shape.to, String(name)) })
      }
    } else if (shape.kind === 'citations') {
      for (const [index, citation] of listOf(value).entries()) {
        const source = isObject(citation) ? citation.source : undefined
        if (typeof source === 'string')
          found.push({ field: `${field}[${index}].source`, to: reference('source', source) })
      }
    } else if (shape.kind === 'document') collectInline(value, field, found)
  }
  return found
}

/** A reference in running text: `{ "type": "relationship", "relationship": "claim", "data": { "name": "…" } }`. */
export function inlineReference(node: Value): { readonly type: RecordType; readonly data: Value } | undefined {
  if (!isObject(node) || node.type !== 'relationship') return undefined
  const { relationship } = node
  return relationship === 'claim' || relationship === 'source' || relationship === 'question'
    ? { type: relationship, data: node.data ?? null }
    : undefined
}

function collectInline(node: Value | undefined, path: string, found: { field: string; to: string }[]): void {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) collectInline(child, `${path}[${index}]`, found)
    return
  }
  if (!isObject(node)) return
  const inline = inlineReference(node)
  if (inline !== undefined && isObject(inline.data) && typeof inline.data.name === 'string') {
    found.push({ field: `${path}.data.name`, to: reference(inline.type, inline.data.name) })
  }
  if (node.children !== undefined) collectInline(node.children, `${path}.children`, found)
}

export function isObject(value: unknown): value is { readonly [key: string]: Value } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

export function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : []
}
