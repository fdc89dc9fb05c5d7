import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { Writable } from 'node:stream'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'

import type { ImageFieldConfig } from '@keystone-6/core/fields'
import { image } from '@keystone-6/core/fields'
import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

import { cleanPicture, unusable } from '../../src/images/clean-picture.ts'
import { described } from './describe.ts'
import { imageStorage } from './image-storage.ts'

/** As `graphql-upload` gives it: what comes in is written to `capacitor`, and read from there. */
type Upload = { readonly capacitor: Writable; createReadStream(): Readable }
type Resolve = (data: Input, ...rest: unknown[]) => unknown
type Input = { readonly upload: Promise<Upload> } | null | undefined

/** A picture, made anew from its pixels before anything of it is kept. */
export function picture<L extends BaseListTypeInfo>(
  description: string,
  config: Omit<ImageFieldConfig<L>, 'storage'> = {},
): FieldTypeFunc<L> {
  // Not after what the file was called where it came from: everybody sees it.
  const field = image<L>({
    transformName: () => randomUUID(),
    ...config,
    storage: imageStorage,
    ui: { description, ...config.ui },
  })
  return described(description, meta => {
    const resolved = field(meta)
    const input = { ...resolved.input }
    for (const operation of ['create', 'update'] as const) {
      const resolve: Resolve | undefined = Reflect.get(input[operation] ?? {}, 'resolve')
      if (resolve === undefined) continue
      const cleaned: Resolve = (data, ...rest) => resolve(clean(data), ...rest)
      Object.assign(input, { [operation]: { ...input[operation], resolve: cleaned } })
    }
    return { ...resolved, input }
  })
}

/** Keystone looks at what it is given, so it is given the picture as it will be kept. */
function clean(data: Input): Input {
  if (data === null || data === undefined) return data
  const upload = data.upload.then(async given => {
    // Who reads while it is written may be told that it ends where it has not (fs-capacitor 6: 2 of 6,000 came out empty).
    await finished(given.capacitor).catch((error: unknown) => {
      throw isTooLarge(error) ? unusable('The file is larger.') : error
    })
    const bytes = await cleanPicture(await buffer(given.createReadStream()))
    return { ...given, createReadStream: () => Readable.from([bytes], { objectMode: false }) }
  })
  return { upload }
}

/** `graphql-upload` ends what it writes with an error of HTTP when there is more than it takes. */
function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 413
}
