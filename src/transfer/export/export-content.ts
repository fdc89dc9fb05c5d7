import type { Client } from '../../client/create-client.ts'
import { picturesOf } from '../format/picture.ts'
import type { ContentRecord, Footer, Header } from '../format/record.ts'
import { formatName, formatVersion } from '../format/record.ts'
import { typeNames } from '../format/record-types.ts'
import { typedDocument } from '../typed-document.ts'
import { collectAll, collectStories } from './collect-ids.ts'
import { nameItems, pagesOf } from './name-items.ts'
import { exportPictures } from './export-pictures.ts'
import { presentRecord } from './present-record.ts'
import { wholeItems } from './read-items.ts'

export type ExportOptions = {
  /** These alone, with all that they rest on; everything when it is left out. */
  readonly stories?: readonly string[]
  /** Also who the sources are that are not public: for editors alone, and the file says so. */
  readonly identities: boolean
  /** Is told how many are done, of how many records or pictures. */
  readonly onProgress?: (done: number, total: number, what: 'records' | 'pictures') => void
}

/** The records of an export, one at a time: what whoever is signed in may read, the same bytes for the same content. */
export async function* exportRecords(
  client: Client,
  { stories, identities, onProgress = () => {} }: ExportOptions,
): AsyncGenerator<ContentRecord> {
  // No file without a record of who wrote it; who may not read all of it is refused here.
  await client.request(NoteExport, { stories: stories ?? null, identities })
  const collected = stories === undefined ? await collectAll(client) : await collectStories(client, stories)
  const named = await nameItems(client, collected, { identities })
  const total = typeNames.reduce((sum, type) => sum + named.inOrder(type).length, 0)
  let done = 0
  for (const type of typeNames) {
    for (const ids of pagesOf(named.inOrder(type))) {
      const items = new Map((await wholeItems(client, type, ids, identities)).map(item => [item.id, item]))
      for (const id of ids) {
        const item = items.get(id)
        // It may have been deleted meanwhile.
        if (item !== undefined) yield presentRecord(type, item, named)
      }
      onProgress((done += ids.length), total, 'records')
    }
  }
}

/** The lines of an export file. */
export async function* exportLines(client: Client, options: ExportOptions): AsyncGenerator<string> {
  const identities = options.identities ? 'included' : 'left out'
  const header: Header = { format: formatName, version: formatVersion, identities }
  yield `${JSON.stringify(header)}\n`
  let records = 0
  const shown = new Set<string>()
  for await (const record of exportRecords(client, options)) {
    records += 1
    for (const { key } of picturesOf(record)) shown.add(key)
    yield `${JSON.stringify(record)}\n`
  }
  for await (const picture of exportPictures(client, [...shown].toSorted(), options)) {
    records += 1
    yield `${JSON.stringify(picture)}\n`
  }
  const footer: Footer = { end: true, records }
  yield `${JSON.stringify(footer)}\n`
}

const NoteExport = typedDocument<object, { readonly stories: readonly string[] | null; readonly identities: boolean }>(
  'mutation NoteExport($stories: [String!], $identities: Boolean!) { noteExport(stories: $stories, identities: $identities) }',
)
