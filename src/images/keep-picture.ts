import { existsSync } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { dataDirectory, imageDirectory } from '../environment.ts'
import { badInput } from '../errors.ts'
import { cleanPicture } from './clean-picture.ts'
import { isBare } from './is-bare.ts'

/** Larger than any picture that is kept: 4096 pixels square, four bytes each. */
const mostBytes = 4096 * 4096 * 4

export type Part = {
  /** The name of the file: an id and the ending of its kind. */
  readonly key: string
  /** How many bytes came before, and how many there are of all parts. */
  readonly at: number
  readonly bytes: number
  readonly data: Buffer
}

/**
 * Takes a picture that another Sofar has kept, part after part, and keeps it under the name that it had there, byte for
 * byte when it is nothing but a picture, and otherwise made anew. Answers whether it is whole. `sender` keeps apart what
 * two people send at once.
 */
export async function keepPicture({ key, at, bytes, data }: Part, sender: string): Promise<boolean> {
  if (bytes > mostBytes) throw badInput('bytes: is more than any picture has.')
  if (at < 0 || at + data.length > bytes) throw badInput('at: does not fit with bytes and data.')
  const directory = path.join(dataDirectory(), 'incoming')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if (at === 0) await forgetAbandoned(directory)
  const incoming = path.join(directory, `${sender}-${key}`)
  await writePart(incoming, at, data)
  if (at + data.length < bytes) return false
  const given = await readFile(incoming)
  await rm(incoming, { force: true })
  await keepWhole(key, given)
  return true
}

const dayMs = 86_400_000

/** What nobody sent to its end. */
async function forgetAbandoned(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const file = path.join(directory, name)
    const { mtimeMs = Infinity } = (await stat(file).catch(() => undefined)) ?? {}
    if (mtimeMs < Date.now() - dayMs) await rm(file, { force: true })
  }
}

async function writePart(file: string, at: number, data: Buffer): Promise<void> {
  const handle = await open(file, at === 0 ? 'w' : 'r+', 0o600).catch(() => undefined)
  try {
    if (handle === undefined || (await handle.stat()).size < at) {
      throw badInput('at: what comes before has not come; send the picture again from its beginning.')
    }
    await handle.truncate(at)
    await handle.write(data, 0, data.length, at)
  } finally {
    await handle?.close()
  }
}

async function keepWhole(key: string, given: Buffer): Promise<void> {
  // Whatever is in it, it has to be a picture that can be read to its end.
  const cleaned = await cleanPicture(given)
  const bytes = isBare(given) ? given : cleaned
  const { format } = await sharp(bytes).metadata()
  if (format.replace('jpeg', 'jpg') !== path.extname(key).slice(1)) {
    throw badInput(`key: ${key} ends as if it was another kind of picture than it is, which is ${format}.`)
  }
  const kept = await findPicture(key)
  if (kept === undefined) return place(key, bytes)
  if (!kept.equals(bytes)) throw badInput(`key: another picture is called ${key} here.`)
}

/** At once, so that nobody is shown half of it. */
async function place(key: string, bytes: Buffer): Promise<void> {
  await mkdir(imageDirectory(), { recursive: true })
  const temporary = path.join(dataDirectory(), 'incoming', `${key}.whole`)
  await writeFile(temporary, bytes, { mode: 0o644 })
  await rename(temporary, path.join(imageDirectory(), key))
}

/** The bytes of a picture that is kept here. */
export async function findPicture(key: string): Promise<Buffer | undefined> {
  const file = path.join(imageDirectory(), path.basename(key))
  return existsSync(file) ? readFile(file) : undefined
}

/** What a list keeps of a picture beside its name. */
export async function measurePicture(
  key: string,
): Promise<{ readonly filesize: number; readonly width: number; readonly height: number } | undefined> {
  const bytes = await findPicture(key)
  if (bytes === undefined) return undefined
  const { width, height } = await sharp(bytes).metadata()
  return { filesize: bytes.length, width, height }
}
