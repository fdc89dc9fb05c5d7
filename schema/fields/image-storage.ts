import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { imageDirectory, publicAddress } from '../../src/environment.ts'

/** Where uploaded images are kept and where both APIs say they are. */
export const imageStorage = {
  async put(key: string, stream: Readable): Promise<void> {
    await mkdir(imageDirectory(), { recursive: true })
    await pipeline(stream, createWriteStream(path.join(imageDirectory(), path.basename(key))))
  },
  /** A picture that was replaced stays: the public may still show it, and earlier versions lead back to it. */
  async delete(): Promise<void> {},
  url: (key: string): string => `${publicAddress() ?? ''}/images/${encodeURIComponent(key)}`,
}
