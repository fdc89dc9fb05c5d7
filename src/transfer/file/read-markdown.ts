import { readFile } from 'node:fs/promises'

import slugify from '@sindresorhus/slugify'
import type { Heading, List, ListItem, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import { isNode, LineCounter, parseDocument } from 'yaml'

import type { Value } from '../format/record.ts'
import { isObject, listOf, textOf } from '../format/record.ts'
import { validateLine } from '../format/validate-line.ts'
import { collectContent, inMemory } from './content.ts'
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
  try {
    return await readStory(file)
  } catch (error) {
    // The parser follows lists in lists by calling itself.
    if (!(error instanceof RangeError)) throw error
    throw new FileFaultError(file, [{ line: 0, field: '', message: 'is nested too deeply' }])
  }
}

async function readStory(file: string): Promise<OpenContent> {
  const bytes = await readFile(file)
  const refuse = (...faults: Fault[]): never => {
    throw new FileFaultError(file, faults)
  }
  if (bytes.length > largestBytes) refuse({ line: 0, field: '', message: `is longer than ${largestBytes / 1e6} MB` })
  const tree = remark()
    .use(remarkFrontmatter, ['yaml'])
    .parse(decode(bytes) ?? refuse({ line: 0, field: '', message: 'is not UTF-8; save the file as UTF-8' }))
  const { content, faults, add, finish } = collectContent()
  const put = (line: number, given: Record<string, Value>, lineIn: (field: string) => number = () => line): void => {
    const checked = validateLine(given)
    if (checked.kind === 'faulty')
      faults.push(...checked.faults.map(fault => ({ line: lineIn(fault.field), ...fault })))
    else if (checked.kind === 'record') add(checked.record, inMemory(checked.record, line))
  }
  const { fields: front, lineAt } = frontMatterOf(tree, faults)
  const parts = partsOf(tree, faults)
  const described = new Map<string, Record<string, Value>>()
  const lines = new Map<string, (field: string) => number>()
  for (const [index, source] of listOf(front.sources).entries()) {
    if (!isObject(source))
      faults.push({
        line: lineAt('sources', index),
        field: 'sources',
        message: 'has to be a list of sources, each with key or url',
      })
    else {
      const key = textOf(source.key ?? source.url ?? source.title)
      described.set(key, { ...source })
      lines.set(key, field => lineAt('sources', index, field))
    }
  }
  const story: Record<string, Value[]> = { claims: [], openQuestions: [], watchItems: [] }
  for (const { section, item, line } of parts.items) {
    const { field, type, name } = sections[section]
    for (const { source } of item.citations) {
      const known = described.get(source.key)
      if (source.url !== undefined) described.set(source.key, { ...source, ...known })
      else if (known === undefined) {
        faults.push({
          line,
          field: 'citations',
          message: `names the source ${source.key}, which the front matter lacks`,
        })
      }
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
  for (const [key, source] of described) {
    const lineIn = lines.get(key)
    put(lineIn?.('') ?? 1, { ...sourceOf(source), type: 'source', key }, lineIn)
  }
  const { sources: _sources, ...storyFields } = front
  put(
    1,
    { ...storyFields, type: 'story', ...(parts.body.length > 0 ? { body: bodyOf(parts.body) } : {}), ...story },
    lineAt,
  )
  if (faults.length === 0) await finish()
  if (faults.length > 0) refuse(...faults.slice(0, 20))
  return { content, pictures: new Map(), close: async () => {} }
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

function withoutAliases(parsed: ReturnType<typeof parseDocument>): unknown {
  try {
    return parsed.toJS({ maxAliasCount: 0 })
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

type FrontMatter = {
  readonly fields: Readonly<Record<string, Value>>
  /** Where in the file something stands; the nearest thing around it when it is not there. */
  lineAt(...path: readonly (string | number)[]): number
}

function frontMatterOf(tree: Root, faults: Fault[]): FrontMatter {
  const [first] = tree.children
  if (first?.type !== 'yaml') {
    faults.push({ line: 1, field: '', message: 'does not begin with front matter: --- slug: … title: … ---' })
    return { fields: {}, lineAt: () => 1 }
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
  const value = parsed.errors.length > 0 ? {} : withoutAliases(parsed)
  const lineAt = (...path: readonly (string | number)[]): number => {
    const node: unknown = path.length === 0 ? undefined : parsed.getIn(path, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1
    return path.length === 0 ? 1 : lineAt(...path.slice(0, -1))
  }
  if (isObject(value)) return { fields: value, lineAt }
  faults.push({ line: 1, field: '', message: 'has front matter that is no list of fields, or has aliases' })
  return { fields: {}, lineAt }
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
