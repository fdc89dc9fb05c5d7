import type { ContentRecord, Value } from './record.ts'
import { isObject } from './record.ts'
import { recordTypes } from './record-types.ts'

/** One line of a file: a picture, or a part of one that is large. */
export type PictureLine = {
  readonly type: 'picture'
  /** The name of its file, such as `<id>.jpg`. */
  readonly key: string
  /** How many bytes of it came before, and how many it has. */
  readonly at: number
  readonly bytes: number
  /** In base64. */
  readonly data: string
}

export const pictureKey = /^[\w-]{1,200}\.(?:gif|jpg|png|webp)$/

/** How much of a picture one line holds: as base64 less than a server takes at once; divisible by three. */
export const partBytes = 3_900_000

/** The keys of the pictures that a record shows, each with the field. */
export function picturesOf(record: ContentRecord): { readonly field: string; readonly key: string }[] {
  return Object.entries(recordTypes[record.type].fields).flatMap(([field, { kind }]) => {
    const value = record[field] ?? null
    if (kind === 'picture') return typeof value === 'string' ? [{ field, key: value }] : []
    return kind === 'document' ? keysInBody(value).map(key => ({ field, key })) : []
  })
}

/** As src/vocabulary/body-blocks.ts has it: a picture block with the path of its file. */
function keysInBody(node: Value): string[] {
  if (Array.isArray(node)) return node.flatMap(keysInBody)
  if (!isObject(node)) return []
  const { component, props, children = null } = node
  const file = component === 'picture' && isObject(props) ? props.file : undefined
  const key = isObject(file) && typeof file.src === 'string' ? /^\/images\/(.+)$/.exec(file.src)?.[1] : undefined
  return [...(key === undefined ? [] : [key]), ...keysInBody(children)]
}
