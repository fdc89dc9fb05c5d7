import type { PictureLine } from '../format/picture.ts'
import type { Content, PicturePlace, Pictures } from './content.ts'
import type { Fault } from './fault.ts'

/** Collects where the parts of pictures stand, and what is wrong between them. */
export function collectPictures() {
  const pictures = new Map<string, PicturePlace[]>()
  /** How many bytes of each have come, of how many. */
  const sizes = new Map<string, { come: number; readonly bytes: number }>()
  return {
    pictures: pictures as Pictures,
    addPicture({ key, at, bytes, data }: PictureLine, place: PicturePlace): Fault[] {
      const size = sizes.get(key) ?? { come: 0, bytes }
      const length = Buffer.byteLength(data, 'base64')
      if (at !== size.come || bytes !== size.bytes || at + length > bytes) {
        return [{ line: place.line, field: 'at', message: `is not where the next part of the picture ${key} begins` }]
      }
      sizes.set(key, { come: at + length, bytes })
      pictures.set(key, [...(pictures.get(key) ?? []), place])
      return []
    },
    findMissing(content: Content): Fault[] {
      const cut = [...sizes].flatMap(([key, { come, bytes }]): Fault[] => {
        const line = pictures.get(key)?.at(-1)?.line ?? 0
        return come === bytes
          ? []
          : [{ line, field: 'bytes', message: `says ${bytes}, but ${come} of the picture ${key} are there` }]
      })
      const shown = [...content.values()].flatMap(({ line, pictures: keys }) =>
        keys
          .filter(key => !pictures.has(key))
          .map((key): Fault => ({ line, field: '', message: `shows the picture ${key}, which is not in this file` })),
      )
      return [...cut, ...shown]
    },
  }
}
