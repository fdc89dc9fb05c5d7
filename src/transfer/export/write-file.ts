import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a file that appears whole or not at all. For this user alone: it may hold what is not public. */
export async function writeFileWhole(file: string, content: AsyncIterable<string | Buffer>): Promise<void> {
  const temporary = `${file}.${process.pid}.part`
  try {
    await pipeline(Readable.from(content), createWriteStream(temporary, { mode: 0o600 }))
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}
