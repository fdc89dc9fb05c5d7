import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import type { ContentRecord } from '../format/record.ts'
import type { Line } from '../format/validate-line.ts'
import { validateLine } from '../format/validate-line.ts'
import type { Content } from './content.ts'
import { collectContent } from './content.ts'
import type { Fault } from './fault.ts'
import { FileFaultError } from './fault.ts'
import type { TextLine } from './read-lines.ts'
import { readLines } from './read-lines.ts'

/** More would not help anybody. */
const mostFaults = 20

export type OpenContent = { readonly content: Content; close(): Promise<void> }

/**
 * Reads a JSON export once, checks all of it, and keeps where each record stands; the records are read again when they
 * are sent. Throws a FileFaultError that names every place that is wrong, up to twenty.
 */
export async function readJson(file: string): Promise<OpenContent> {
  const handle = await open(file)
  try {
    const content = await index(file, handle)
    return { content, close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function index(file: string, handle: FileHandle): Promise<Content> {
  const { content, faults, add, finish } = collectContent()
  let [last, records, isEnded, isBegun] = [0, 0, false, false]
  for await (const line of readLines(file)) {
    if (faults.length >= mostFaults) break
    const parsed = 'message' in line ? line : parse(line)
    const number = 'message' in parsed ? parsed.line : parsed.number
    last = number
    if ('message' in parsed) {
      faults.push(parsed)
      // What follows a broken line may be its rest.
      break
    }
    const { value } = parsed
    const fault = (message: string, field = ''): void => void faults.push({ line: number, field, message })
    if (isEnded) {
      fault('follows the last line, which says that the file ends')
      break
    }
    if (!isBegun && value.kind !== 'header') {
      if (value.kind === 'faulty') faults.push(...at(number, value))
      fault('is not the header; the first line of a file is {"format":"sofar-export","version":1}')
      break
    }
    if (isBegun && value.kind === 'header') fault('is a second header')
    isBegun = true
    if (value.kind === 'faulty') faults.push(...at(number, value))
    if (value.kind === 'faulty' || value.kind === 'record') records += 1
    if (value.kind === 'record') {
      const { offset, length } = parsed.line
      add(value.record, { line: number, bytes: length, read: reader(handle, offset, length) })
    }
    if (value.kind === 'footer') {
      isEnded = true
      if (value.footer.records !== records) {
        fault(`says ${value.footer.records}, but there are ${records}: lines are missing or doubled`, 'records')
      }
    }
  }
  if (faults.length === 0 && !isEnded) {
    const message = last === 0 ? 'is empty' : 'is the last line, but not the footer: the file was cut off'
    faults.push({ line: last, field: '', message })
  }
  if (faults.length === 0) await finish()
  if (faults.length > 0) throw new FileFaultError(file, faults.slice(0, mostFaults))
  return content
}

function at(line: number, { faults }: Extract<Line, { kind: 'faulty' }>): Fault[] {
  return faults.map(({ field, message }) => ({ line, field, message }))
}

function parse(line: TextLine): { number: number; value: Line; line: TextLine } | Fault {
  try {
    return { number: line.number, value: validateLine(JSON.parse(line.text)), line }
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    const [, position] = /at position (\d+)/.exec(why) ?? []
    const isCut = /end of JSON|Unterminated/.test(why)
    const where =
      position === undefined ? (isCut ? ': it ends too early' : '') : `: wrong at column ${Number(position) + 1}`
    return { line: line.number, field: '', message: `is not JSON, or not all of it${where}` }
  }
}

/** Keeps where a record stands and nothing else of it, so that a file may be larger than memory. */
function reader(handle: FileHandle, offset: number, length: number): () => Promise<ContentRecord> {
  return () => readAt(handle, offset, length)
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<ContentRecord> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, offset)
  const line = validateLine(JSON.parse(buffer.toString('utf8')))
  if (line.kind !== 'record') throw new Error('the file changed while it was imported')
  return line.record
}
