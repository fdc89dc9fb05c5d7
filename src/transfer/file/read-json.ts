import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import type { PictureLine } from '../format/picture.ts'
import type { ContentRecord } from '../format/record.ts'
import type { Line } from '../format/validate-line.ts'
import { validateLine } from '../format/validate-line.ts'
import type { Content, Pictures } from './content.ts'
import { collectContent } from './content.ts'
import type { Fault } from './fault.ts'
import { FileFaultError } from './fault.ts'
import type { TextLine } from './read-lines.ts'
import { readLines } from './read-lines.ts'

/** More would not help anybody. */
const mostFaults = 20

export type OpenContent = { readonly content: Content; readonly pictures: Pictures; close(): Promise<void> }

/**
 * Reads a JSON export once, checks all of it, and keeps where each record stands; the records are read again when they
 * are sent. Throws a FileFaultError that names every place that is wrong, up to twenty.
 */
export async function readJson(file: string): Promise<OpenContent> {
  const handle = await open(file)
  try {
    return { ...(await index(file, handle)), close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function index(file: string, handle: FileHandle): Promise<Omit<OpenContent, 'close'>> {
  const { content, pictures, faults, add, addPicture, finish } = collectContent()
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
    if (value.kind === 'faulty' || value.kind === 'record' || value.kind === 'picture') records += 1
    const { offset, length } = parsed.line
    if (value.kind === 'record') {
      add(value.record, { line: number, bytes: length, read: () => readRecord(handle, offset, length) })
    }
    if (value.kind === 'picture') {
      addPicture(value.picture, { line: number, read: () => readPicture(handle, offset, length) })
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
  return { content, pictures }
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

async function readRecord(handle: FileHandle, offset: number, length: number): Promise<ContentRecord> {
  const line = await readAt(handle, offset, length)
  return line.kind === 'record' ? line.record : changed()
}

async function readPicture(handle: FileHandle, offset: number, length: number): Promise<PictureLine> {
  const line = await readAt(handle, offset, length)
  return line.kind === 'picture' ? line.picture : changed()
}

/** Where a line stands is kept, and nothing else of it, so that a file may be larger than memory. */
async function readAt(handle: FileHandle, offset: number, length: number): Promise<Line> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, offset)
  return validateLine(JSON.parse(buffer.toString('utf8')))
}

function changed(): never {
  throw new Error('the file changed while it was imported')
}
