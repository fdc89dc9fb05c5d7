import type { Blockquote, List, ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

import { attributions, credibilities, directnesses, stances } from '../../vocabulary/citation.ts'
import { sourceKinds } from '../../vocabulary/source.ts'
import type { RecordType } from '../format/fields.ts'
import type { Value } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'

type Source = { readonly key: string; readonly url?: string; readonly title?: string; kind?: string }

export type MarkdownItem = {
  readonly text: string
  readonly slug: string | undefined
  readonly fields: Readonly<Record<string, Value>>
  readonly citations: readonly ({ readonly source: Source } & Readonly<Record<string, Value | Source>>)[]
}

type Problem = { readonly node: Nodes; readonly field: string; readonly message: string }

/** Thrown and caught within this file. */
class ItemError extends Error {
  readonly problem: Problem

  constructor(found: Problem) {
    super(found.message)
    this.problem = found
  }
}

/**
 * A list item: its first paragraph is the text, with the slug and `field=value` in code at the end; below it, lists of
 * sources (a link, marks in code, the quote after it) and of texts by name (`Rationale: …`).
 */
export function readItem(node: ListItem, type: RecordType): { item?: MarkdownItem; problem?: Problem } {
  try {
    return { item: readParts(node, type) }
  } catch (error) {
    if (error instanceof ItemError) return { problem: error.problem }
    throw error
  }
}

function readParts(node: ListItem, type: RecordType): MarkdownItem {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') throw problem(node, '', 'begins with no text')
  const { text, marks } = splitMarks(first)
  if (text === '') throw problem(node, 'text', 'is missing')
  const [slug, ...others] = marks.filter(mark => !mark.includes('='))
  if (others.length > 0) throw problem(first, '', `has more than one name in code: ${marks.join(', ')}`)
  const fields: Record<string, Value> = {}
  for (const mark of marks.filter(each => each.includes('='))) {
    const [name = '', value = ''] = mark.split(/=(.*)/s)
    fields[name] = valueOf(type, name, value, first)
  }
  const citations: MarkdownItem['citations'][number][] = []
  for (const child of rest) {
    if (child.type !== 'list') throw problem(child, '', 'is neither a source nor a named text')
    readDetails(child, type, fields, citations)
  }
  return { text, slug, fields, citations }
}

function readDetails(
  list: List,
  type: RecordType,
  fields: Record<string, Value>,
  citations: MarkdownItem['citations'][number][],
): void {
  for (const detail of list.children) {
    const [first, ...rest] = detail.children
    if (first?.type !== 'paragraph') throw problem(detail, '', 'begins with no text')
    const [head] = first.children
    if (type === 'claim' && (head?.type === 'link' || isKeyed(head))) {
      citations.push(
        readCitation(
          first,
          rest.find(child => child.type === 'blockquote'),
        ),
      )
      continue
    }
    const [, label, value] = /^(\w[\w ]*):\s*(.*)$/s.exec(toString(first)) ?? []
    const name = label === undefined ? undefined : fieldNamed(type, label)
    if (name === undefined || value === undefined) {
      throw problem(detail, '', `is neither a link to a source nor one of: ${textFields(type).join(', ')}`)
    }
    fields[name] = value
  }
}

const markKinds = { stance: stances, directness: directnesses, attribution: attributions, credibility: credibilities }

/** `[title](address)` or `` `source=key` ``, marks in code such as `` `disputes` `primary` `c2` ``, then the quote. */
function readCitation(paragraph: Paragraph, quote: Blockquote | undefined): MarkdownItem['citations'][number] {
  const [head] = paragraph.children
  const source: Source =
    head?.type === 'link'
      ? { key: head.url, url: head.url, ...(toString(head) === head.url ? {} : { title: toString(head) }) }
      : { key: head?.type === 'inlineCode' ? head.value.slice('source='.length) : '' }
  const fields: Record<string, Value> = {}
  for (const node of paragraph.children.slice(1)) {
    if (node.type !== 'inlineCode') continue
    const [kind] = Object.entries(markKinds).find(([, values]) => Object.hasOwn(values, node.value)) ?? []
    const [, name, value] = /^(quotePrefix|quoteSuffix|locator|note)=(.*)$/s.exec(node.value) ?? []
    if (kind !== undefined) fields[kind] = node.value
    else if (source.url !== undefined && Object.hasOwn(sourceKinds, node.value)) source.kind = node.value
    else if (name !== undefined && value !== undefined) fields[name] = value
    else
      throw problem(
        paragraph,
        'citations',
        'has a mark in code that is no stance, directness, attribution, credibility or kind of source',
      )
  }
  if (quote !== undefined) fields.quoteExact = quote.children.map(child => toString(child)).join('\n\n')
  return { source, ...fields }
}

function isKeyed(node: PhrasingContent | undefined): boolean {
  return node?.type === 'inlineCode' && node.value.startsWith('source=')
}

/** The text of a paragraph, and the code at its end. */
function splitMarks({ children }: Paragraph): { text: string; marks: string[] } {
  const end = children.findLastIndex(child => child.type !== 'inlineCode' && toString(child).trim() !== '') + 1
  return {
    text: toString({ type: 'paragraph', children: children.slice(0, end) }).trim(),
    marks: children.slice(end).flatMap(child => (child.type === 'inlineCode' ? [child.value] : [])),
  }
}

function valueOf(type: RecordType, name: string, value: string, node: Nodes): Value {
  const { fields } = recordTypes[type]
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field === undefined) throw problem(node, name, `is no field of a ${type}`)
  if (field.kind === 'many' || field.kind === 'choices') return value.split(/[\s,]+/).filter(Boolean)
  return field.kind === 'integer' ? Number(value) : value
}

function textFields(type: RecordType): string[] {
  return Object.entries(recordTypes[type].fields)
    .filter(([name, { kind }]) => kind === 'text' && name !== 'slug' && name !== 'text')
    .map(([name]) => labelOf(name))
}

function fieldNamed(type: RecordType, label: string): string | undefined {
  return Object.keys(recordTypes[type].fields).find(name => labelOf(name).toLowerCase() === label.toLowerCase())
}

/** `whyItMatters` is written as `Why it matters`. */
function labelOf(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

function problem(node: Nodes, field: string, message: string): ItemError {
  return new ItemError({ node, field, message })
}
