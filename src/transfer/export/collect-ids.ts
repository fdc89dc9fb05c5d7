import type { Client } from '../../client/create-client.ts'
import { NotFoundError } from '../../client/errors.ts'
import type { RecordType } from '../format/fields.ts'
import type { Value } from '../format/record.ts'
import { inlineReference, isObject, listOf, textOf } from '../format/record.ts'
import { recordTypes, typeNames } from '../format/record-types.ts'
import { typedDocument } from '../typed-document.ts'
import type { ExportItem } from './read-items.ts'
import { allItems, pageSize, wholeItems } from './read-items.ts'

/** The ids of what an export holds, by type. */
export type Collected = ReadonlyMap<RecordType, ReadonlySet<string>>

/** All that there is. */
export async function collectAll(client: Client): Promise<Collected> {
  const collected = new Map<RecordType, Set<string>>()
  for (const type of typeNames) {
    const ids = new Set<string>()
    if (type === 'publisher') ids.add('1')
    else for await (const { id } of allItems(client, type, 'id')) ids.add(id)
    collected.set(type, ids)
  }
  return collected
}

const StoryIds = typedDocument<
  { readonly stories: readonly { readonly id: string; readonly slug: string }[] },
  { slugs: readonly string[] }
>('query StoryIds($slugs: [String!]!) { stories(where: { slug: { in: $slugs } }) { id slug } }')

/** Some stories, and all that they are made of and rest on. */
export async function collectStories(client: Client, slugs: readonly string[]): Promise<Collected> {
  const { stories } = await client.request(StoryIds, { slugs })
  const missing = slugs.filter(slug => !stories.some(story => story.slug === slug))
  if (missing.length > 0)
    throw new NotFoundError('NOT_FOUND', `There is no story ${missing.map(slug => `“${slug}”`).join(', ')}.`)
  const collected = new Map(typeNames.map(type => [type, new Set<string>()]))
  let left: [RecordType, string][] = stories.map(({ id }) => ['story', id])
  while (left.length > 0) {
    const next: [RecordType, string][] = []
    for (const type of typeNames) {
      const known = collected.get(type)
      const ids = [...new Set(left.filter(([each]) => each === type).map(([, id]) => id))].filter(id => !known?.has(id))
      for (let from = 0; from < ids.length; from += pageSize) {
        const page = ids.slice(from, from + pageSize)
        for (const id of page) known?.add(id)
        for (const item of await wholeItems(client, type, page, false)) next.push(...namedBy(type, item))
      }
    }
    left = next
  }
  return collected
}

function namedBy(type: RecordType, item: ExportItem): [RecordType, string][] {
  return Object.entries(recordTypes[type].fields).flatMap(([name, field]): [RecordType, string][] => {
    const value = item[name]
    if (field.kind === 'one') return isObject(value) ? [[field.to, textOf(value.id)]] : []
    if (field.kind === 'many')
      return listOf(value).flatMap(other => (isObject(other) ? [[field.to, textOf(other.id)]] : []))
    if (field.kind === 'citations') {
      return listOf(value).flatMap(citation =>
        isObject(citation) && isObject(citation.source) ? [['source', textOf(citation.source.id)]] : [],
      )
    }
    return field.kind === 'document' ? inlineIds(isObject(value) ? (value.document ?? null) : null) : []
  })
}

function inlineIds(node: Value): [RecordType, string][] {
  if (Array.isArray(node)) return node.flatMap(inlineIds)
  if (!isObject(node)) return []
  const inline = inlineReference(node)
  const own: [RecordType, string][] =
    inline !== undefined && isObject(inline.data) && typeof inline.data.id === 'string'
      ? [[inline.type, inline.data.id]]
      : []
  return [...own, ...inlineIds(node.children ?? null)]
}
