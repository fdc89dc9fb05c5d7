import path from 'node:path'

import { FileFaultError } from './fault.ts'
import { readCsv } from './read-csv.ts'
import type { OpenContent } from './read-json.ts'
import { readJson } from './read-json.ts'
import { readMarkdown } from './read-markdown.ts'

const readers: Readonly<Record<string, (file: string) => Promise<OpenContent>>> = {
  jsonl: readJson,
  ndjson: readJson,
  json: readJson,
  csv: readCsv,
  md: readMarkdown,
  markdown: readMarkdown,
}

/** Reads and checks a file, by what its name ends with unless said otherwise; throws a FileFaultError. */
export async function openContent(file: string, format?: string): Promise<OpenContent> {
  const ending = (format ?? path.extname(file).slice(1)).toLowerCase()
  const read = readers[ending]
  if (read !== undefined) return read(file)
  const message = `is of no format that can be imported; say --format with one of: ${Object.keys(readers).join(', ')}`
  throw new FileFaultError(file, [{ line: 0, field: '', message }])
}
