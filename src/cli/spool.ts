import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Keeps standard input in a file that this user alone may read, for what has to be read more than once. */
export async function spoolInput(): Promise<{ readonly file: string; remove(): Promise<void> }> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-input-'))
  const file = path.join(directory, 'standard-input')
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true })
  try {
    await pipeline(process.stdin, createWriteStream(file, { mode: 0o600 }))
    return { file, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
