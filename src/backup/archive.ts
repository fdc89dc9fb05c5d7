import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

import { extract, pack } from 'tar-stream'

import { StartupError } from '../database/startup-error.ts'

export type ArchiveEntry = { readonly name: string; readonly bytes: Buffer }

/** The last entry: what every other one must be. Without it, a file was cut off. */
const checksumsName = 'checksums.json'

/** Entries are no longer than this, so that neither side holds much in memory. */
export const largestEntryBytes = 4 << 20

/** One row, or one picture, may be longer; nothing that Sofar writes is as long as this. */
const mostEntryBytes = 512 << 20

/** Writes a gzipped tar archive that appears whole or not at all, readable for this user alone. */
export async function writeArchive(file: string, entries: AsyncIterable<ArchiveEntry>): Promise<void> {
  const temporary = `${file}.${process.pid}.part`
  const archive = pack()
  const checksums: Record<string, string> = {}
  const fill = async (): Promise<void> => {
    try {
      for await (const { name, bytes } of entries) {
        checksums[name] = digest(bytes)
        await add(name, bytes)
      }
      await add(checksumsName, Buffer.from(JSON.stringify(checksums, null, 1)))
      archive.finalize()
    } catch (error) {
      archive.destroy(error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }
  const add = (name: string, bytes: Buffer): Promise<void> =>
    new Promise((resolve, reject) => {
      archive.entry({ name, mtime: new Date(0) }, bytes, error => (error ? reject(error) : resolve()))
    })
  try {
    const written = pipeline(archive, createGzip({ level: 4 }), createWriteStream(temporary, { mode: 0o600 }))
    const results = await Promise.allSettled([fill(), written])
    for (const result of results) if (result.status === 'rejected') throw result.reason
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The entries of an archive in their order. Throws a StartupError when it is damaged or was cut off. */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEntry> {
  const archive = extract()
  const feeding = pipeline(createReadStream(file), createGunzip(), archive)
  // Told below, unless nobody reads on.
  feeding.catch(() => {})
  const checksums: Record<string, string> = {}
  let expected: unknown
  try {
    for await (const entry of archive) {
      if ((entry.header.size ?? 0) > mostEntryBytes) throw new StartupError('The file has a part that no backup has.')
      const bytes = await buffer(entry)
      const { name } = entry.header
      if (name === checksumsName) expected = JSON.parse(bytes.toString('utf8'))
      else {
        checksums[name] = digest(bytes)
        yield { name, bytes }
      }
    }
    await feeding
  } catch (error) {
    if (error instanceof StartupError) throw error
    throw new StartupError('The file is damaged, was cut off, or is no backup of Sofar.', { cause: error })
  }
  if (JSON.stringify(expected) !== JSON.stringify(checksums)) {
    throw new StartupError('The file is damaged: its parts are not what they were when it was written.')
  }
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
