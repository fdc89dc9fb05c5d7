import { createReadStream } from 'node:fs'

import type { Fault } from './fault.ts'

export type TextLine = {
  /** From 1 on. */
  readonly number: number
  /** Where it begins in the file, and how long it is, in bytes. */
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** Longer than any record can be; a file with such a line is no export. */
export const longestLineBytes = 8_000_000

const newline = 0x0a
const carriageReturn = 0x0d
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * The lines of a file, one at a time, whatever their endings and with or without a byte order mark; answers with a
 * fault, and ends, where a line is too long or no UTF-8. Empty lines are left out.
 */
export async function* readLines(file: string): AsyncGenerator<TextLine | Fault> {
  let [rest, number, offset] = [Buffer.alloc(0), 0, 0]
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let from = 0
    for (let end = rest.indexOf(newline); end !== -1; end = rest.indexOf(newline, from)) {
      number += 1
      const line = readLine(rest.subarray(from, end), { number, offset: offset + from })
      if (line !== undefined) yield line
      if (line !== undefined && 'message' in line) return
      from = end + 1
    }
    offset += from
    rest = rest.subarray(from)
    if (rest.length > longestLineBytes) {
      yield tooLong(number + 1)
      return
    }
  }
  const last = readLine(rest, { number: number + 1, offset })
  if (last !== undefined) yield last
}

function readLine(bytes: Buffer, place: { number: number; offset: number }): TextLine | Fault | undefined {
  const hasMark = place.offset === 0 && bytes.subarray(0, 3).equals(byteOrderMark)
  const start = hasMark ? 3 : 0
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length
  if (end - start > longestLineBytes) return tooLong(place.number)
  const body = bytes.subarray(start, end)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
    if (text.trim() === '') return undefined
    return { number: place.number, offset: place.offset + start, length: body.length, text }
  } catch {
    return { line: place.number, field: '', message: 'is not UTF-8; save the file as UTF-8' }
  }
}

function tooLong(line: number): Fault {
  return { line, field: '', message: `is longer than ${longestLineBytes / 1e6} MB; one record is one line` }
}
