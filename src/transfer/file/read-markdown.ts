import { readFile } from 'node:fs/promises'

import slugify from '@sindresorhus/slugify'
import type { Heading, List, ListItem, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import { LineCounter, parseDocument } from 'yaml'

import type { Value } from '../format/record.ts'
import { isObject, listOf, textOf } from '../format/record.ts'
import { validateLine } from '../format/validate-line.ts'
import { collectContent } from './content.ts'
import type { Fault } from './fault.ts'
import { FileFaultError } from './fault.ts'
import { bodyOf } from './markdown-body.ts'
import { readItem, type MarkdownItem } from './markdown-item.ts'
import { sections, sourceOf, type Section } from './markdown-sections.ts'
import type { OpenContent } from './read-json.ts'

const largestBytes = 4_000_000

/**
 * Reads one story from Markdown: front matter for the story and its sources, running text, and a list under each of the
 * headings. Throws a FileFaultError that names line and field.
 */
export async function readMarkdown(file: string): Promise<OpenContent> {
  const bytes = await readFile(file)
  const refuse = (...faults: Fault[]): never => {
    throw new FileFaultError(file, faults)
  }
  if (bytes.length > largestBytes) refuse({ line: 0, field: '', message: `is longer than ${largestBytes / 1e6} MB` })
  const tree = remark()
    .use(remarkFrontmatter, ['yaml'])
    .parse(decode(bytes) ?? refuse({ line: 0, field: '', message: 'is not UTF-8; save the file as UTF-8' }))
  const { content, faults, add, finish } = collectContent()
  const put = (line: number, given: Record<string, Value>): void => {
    const checked = validateLine(given)
    if (checked.kind === 'faulty') faults.push(...checked.faults.map(fault => ({ line, ...fault })))
    else if (checked.kind === 'record') add(checked.record, line, async () => checked.record)
  }
  const front = frontMatterOf(tree, faults)
  const parts = partsOf(tree, faults)
  const described = new Map<string, Record<string, Value>>()
  for (const source of listOf(front.sources)) {
    if (!isObject(source))
      faults.push({ line: 1, field: 'sources', message: 'has to be a list of sources, each with key or url' })
    else described.set(textOf(source.key ?? source.url ?? source.title), { ...source })
  }
  const story: Record<string, Value[]> = { claims: [], openQuestions: [], watchItems: [] }
  for (const { section, item, line } of parts.items) {
    const { field, type, name } = sections[section]
    for (const { source } of item.citations) {
      if (!described.has(source.key)) described.set(source.key, { ...source })
    }
    const called = type === 'watchItem' ? slugify(item.text).slice(0, 60) : (item.slug ?? shortSlug(item.text))
    story[field]?.push(called)
    put(line, {
      type,
      [name]: called,
      text: item.text,
      ...(sections[section].assessment === undefined ? {} : { assessment: sections[section].assessment }),
      ...item.fields,
      ...(type === 'claim'
        ? { citations: item.citations.map(({ source, ...citation }) => ({ ...citation, source: source.key })) }
        : {}),
    })
  }
  for (const [key, source] of described) put(1, { ...sourceOf(source), type: 'source', key })
  const { sources: _sources, ...storyFields } = front
  put(1, { ...storyFields, type: 'story', ...(parts.body.length > 0 ? { body: bodyOf(parts.body) } : {}), ...story })
  if (faults.length === 0) finish()
  if (faults.length > 0) refuse(...faults.slice(0, 20))
  return { content, close: async () => {} }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Names of at most 80 characters, as the system proposes them. */
function shortSlug(text: string): string {
  const whole = slugify(text, { decamelize: false })
  return whole.length <= 80 ? whole : whole.slice(0, whole.lastIndexOf('-', 80))
}

function frontMatterOf(tree: Root, faults: Fault[]): Readonly<Record<string, Value>> {
  const [first] = tree.children
  if (first?.type !== 'yaml') {
    faults.push({ line: 1, field: '', message: 'does not begin with front matter: --- slug: … title: … ---' })
    return {}
  }
  const lines = new LineCounter()
  const parsed = parseDocument(first.value, { lineCounter: lines, schema: 'core', strict: true })
  for (const { pos, code } of parsed.errors) {
    faults.push({
      line: lines.linePos(pos[0]).line + 1,
      field: '',
      message: `is not YAML: ${code.toLowerCase().replaceAll('_', ' ')}`,
    })
  }
  // Aliases could make a short file a very long one.
  const value: unknown = parsed.errors.length > 0 ? {} : parsed.toJS({ maxAliasCount: 0 })
  if (isObject(value)) return value
  faults.push({ line: 1, field: '', message: 'has front matter that is no list of fields' })
  return {}
}

type Parts = {
  readonly body: RootContent[]
  readonly items: { readonly section: Section; readonly item: MarkdownItem; readonly line: number }[]
}

/** What stands under a heading that we know is a list of items; everything before is running text. */
function partsOf(tree: Root, faults: Fault[]): Parts {
  const parts: Parts = { body: [], items: [] }
  let section: Section | undefined
  for (const node of tree.children) {
    if (node.type === 'yaml') continue
    const found = node.type === 'heading' && node.depth === 2 ? sectionOf(node) : undefined
    if (found !== undefined) section = found
    else if (section === undefined) parts.body.push(node)
    else if (node.type === 'list') parts.items.push(...itemsOf(node, section, faults))
    else
      faults.push({
        line: lineOf(node),
        field: toString(node).slice(0, 20),
        message: `is not part of a list; below “${section}” there are list items only`,
      })
  }
  return parts
}

function sectionOf(heading: Heading): Section | undefined {
  const text = toString(heading).trim().toLowerCase()
  return isSection(text) ? text : undefined
}

function isSection(text: string): text is Section {
  return Object.hasOwn(sections, text)
}

function itemsOf(list: List, section: Section, faults: Fault[]): Parts['items'] {
  return list.children.flatMap((node: ListItem) => {
    const { item, problem } = readItem(node, sections[section].type)
    if (problem !== undefined)
      faults.push({ line: lineOf(problem.node), field: problem.field, message: problem.message })
    return item === undefined ? [] : [{ section, item, line: lineOf(node) }]
  })
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0
}
