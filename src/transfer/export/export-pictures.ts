import type { Client } from '../../client/create-client.ts'
import { NotFoundError } from '../../client/errors.ts'
import type { PictureLine } from '../format/picture.ts'
import { typedDocument } from '../typed-document.ts'

/** The pictures with these keys, each in as many lines as it takes. */
export async function* exportPictures(
  client: Client,
  keys: readonly string[],
  { onProgress = () => {} }: { readonly onProgress?: (done: number, total: number, what: 'pictures') => void },
): AsyncGenerator<PictureLine> {
  for (const [done, key] of keys.entries()) {
    onProgress(done, keys.length, 'pictures')
    for (let [at, bytes] = [0, 1]; at < bytes;) {
      const { pictureBytes: part } = await client.request(PictureBytes, { key, at })
      if (part === null) {
        throw new NotFoundError('NOT_FOUND', `The picture ${key} is shown, but the server does not have its file.`)
      }
      yield { type: 'picture', key, at, ...part }
      ;[at, bytes] = [at + Buffer.byteLength(part.data, 'base64'), part.bytes]
    }
  }
}

const PictureBytes = typedDocument<
  { readonly pictureBytes: { readonly bytes: number; readonly data: string } | null },
  { readonly key: string; readonly at: number }
>('query PictureBytes($key: String!, $at: Int!) { pictureBytes(key: $key, at: $at) { bytes data } }')
