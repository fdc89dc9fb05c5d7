import type { Client } from '../../client/create-client.ts'
import type { Content, Pictures } from '../file/content.ts'
import { ImportPictureDocument } from './documents.ts'
import type { Unit } from './units.ts'
import type { Waiting } from './until-answered.ts'
import { untilAnswered } from './until-answered.ts'

type Sending = {
  readonly content: Content
  readonly pictures: Pictures
  /** The keys of those that the server has by now. */
  readonly sent: Set<string>
}

/** Sends the pictures that a unit shows and that were not sent yet, a part at a time: before what shows them. */
export async function sendPictures(
  client: Client,
  { names }: Unit,
  { content, pictures, sent }: Sending,
  waiting: Waiting,
): Promise<void> {
  for (const key of names.flatMap(name => content.get(name)?.pictures ?? [])) {
    if (sent.has(key)) continue
    for (const part of pictures.get(key) ?? []) {
      waiting.signal.throwIfAborted()
      const { type: _type, ...picture } = await part.read()
      await untilAnswered(() => client.request(ImportPictureDocument, picture, { signal: waiting.signal }), waiting)
    }
    sent.add(key)
  }
}
