import { createReadStream } from 'node:fs'

import { parse } from 'csv-parse'

import type { Value } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import { validateLine } from '../format/validate-line.ts'
import { collectContent, inMemory } from './content.ts'
import { FileFaultError } from './fault.ts'
import { longestLineBytes, readLines } from './read-lines.ts'
import type { OpenContent } from './read-json.ts'

const mostFaults = 20
const { fields } = recordTypes.source

type Row = { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }

/**
 * Reads sources from CSV: the first row names the fields, an empty cell leaves its field alone, `derivedFrom` holds
 * addresses or keys separated by spaces. Throws a FileFaultError with line and column.
 */
export async function readCsv(file: string): Promise<OpenContent> {
  const { content, faults, add, finish } = collectContent()
  await requireText(file)
  const rows = createReadStream(file).pipe(
    parse({
      bom: true,
      columns: checkColumns,
      info: true,
      skip_empty_lines: true,
      max_record_size: longestLineBytes,
      encoding: 'utf8',
    }),
  )
  try {
    for await (const row of rows as AsyncIterable<Row>) {
      const line = row.info.lines
      const checked = validateLine(sourceOf(row.record))
      if (checked.kind === 'record') add(checked.record, inMemory(checked.record, line))
      else if (checked.kind === 'faulty') faults.push(...checked.faults.map(fault => ({ line, ...fault })))
      if (faults.length >= mostFaults) break
    }
  } catch (error) {
    if (!isCsvError(error)) throw error
    faults.push({ line: error.lines ?? 1, field: '', message: `is not CSV: ${explain(error)}` })
  }
  if (faults.length === 0) await finish()
  if (faults.length > 0) throw new FileFaultError(file, faults.slice(0, mostFaults))
  return { content, pictures: new Map(), close: async () => {} }
}

/** The parser would take what is no UTF-8 for something else without a word. */
async function requireText(file: string): Promise<void> {
  for await (const line of readLines(file)) if ('message' in line) throw new FileFaultError(file, [line])
}

class ColumnError extends Error {
  readonly code = 'CSV_COLUMNS'
  readonly lines = 1
}

function checkColumns(names: readonly string[]): string[] {
  const columns = names.map(name => name.trim())
  const unknown = columns.filter(name => name !== 'key' && !Object.hasOwn(fields, name))
  if (unknown.length > 0) {
    throw new ColumnError(
      `no field of a source: ${unknown.join(', ')}; there are: key, ${Object.keys(fields).join(', ')}`,
    )
  }
  const [twice] = columns.filter((name, index) => columns.indexOf(name) !== index)
  if (twice !== undefined) throw new ColumnError(`the column ${twice} is there twice`)
  if (!columns.includes('url') && !columns.includes('title')) throw new ColumnError('it needs a column url or title')
  return columns
}

function sourceOf(row: Readonly<Record<string, string>>): Record<string, Value> {
  const cells = Object.entries(row).flatMap(([name, cell]): [string, Value][] => {
    if (cell === '' || name === 'key') return []
    return [[name, fields[name]?.kind === 'many' ? cell.split(/\s+/).filter(Boolean) : cell]]
  })
  return { type: 'source', key: row.key || row.url || row.title || '', ...Object.fromEntries(cells) }
}

function isCsvError(error: unknown): error is Error & { readonly code: string; readonly lines?: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
}

/** The parser's own message would repeat what is in the row. */
function explain(error: Error & { readonly code: string }): string {
  if (error instanceof ColumnError) return error.message
  const reasons: Readonly<Record<string, string>> = {
    CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
    CSV_RECORD_INCONSISTENT_COLUMNS: 'it has more or fewer cells than the first row',
    CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'it has more or fewer cells than the first row',
    CSV_MAX_RECORD_SIZE: `a row is longer than ${longestLineBytes / 1e6} MB`,
    INVALID_OPENING_QUOTE: 'a quotation mark stands within a cell',
  }
  return reasons[error.code] ?? error.code.toLowerCase().replaceAll('_', ' ')
}
