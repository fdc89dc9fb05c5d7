import { mkdir, readdir, readFile, utimes } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { isBare } from '../../src/images/is-bare.ts'
import { partBytes } from '../../src/transfer/format/picture.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { buildPicture } from '../support/picture.ts'
import type { Scratch } from './files.ts'
import { exportAs, exportOf, importAs, makeScratch } from './files.ts'
import { pictureLine } from './newsroom-content.ts'

let newsroom: TestNewsroom
let scratch: Scratch

beforeAll(async () => {
  scratch = await makeScratch()
  process.env.SOFAR_DATA_DIR = scratch.path('data')
  await mkdir(scratch.path('data'))
  newsroom = await createNewsroom()
})

afterAll(async () => {
  await newsroom.close()
  await scratch.remove()
})

const storyWith = (slug: string, key: string | null, more: object = { heroImageAlt: 'A shore.' }) => ({
  type: 'story',
  slug,
  title: slug,
  heroImage: key,
  ...more,
})
const importLines = async (...lines: object[]) =>
  importAs(newsroom.as('editor'), await scratch.file('pictures.jsonl', exportOf(...lines)))
const kept = (key: string) => readFile(path.join(scratch.path('data'), 'images', key))
const heroOf = async (slug: string) =>
  (
    await newsroom.as('editor')(
      'query ($slug: String!) { story(where: { slug: $slug }) { heroImage { id extension width height filesize } } }',
      { slug },
    )
  ).story.heroImage

const drawn = (format: 'jpeg' | 'png' | 'webp' | 'gif') =>
  sharp(Buffer.from(buildPicture(60, 40)))
    .toFormat(format)
    .toBuffer()
const photographed = (format: 'jpeg' | 'png' | 'webp') =>
  sharp(Buffer.from(buildPicture(60, 40)))
    .withExif({ IFD0: { Copyright: 'CANARY' } })
    .toFormat(format)
    .toBuffer()

describe('A picture in a file', () => {
  test.each(['jpeg', 'png', 'webp', 'gif'] as const)('as %s is kept byte for byte', async format => {
    const bytes = await drawn(format)
    const key = `kept-${format}.${format.replace('jpeg', 'jpg')}`
    expect(await importLines(storyWith(`kept-${format}`, key), pictureLine(key, bytes))).toMatchObject({ refused: [] })
    expect(await kept(key)).toEqual(bytes)
    const [id, extension] = key.split('.')
    expect(await heroOf(`kept-${format}`)).toEqual({ id, extension, width: 60, height: 40, filesize: bytes.length })
  })

  test('that is larger than a line is sent and exported in parts', async () => {
    const bytes = await sharp(Buffer.from(buildPicture(1500, 1000)))
      .png({ compressionLevel: 0 })
      .toBuffer()
    expect(bytes.length).toBeGreaterThan(partBytes)
    const lines = [bytes.subarray(0, partBytes), bytes.subarray(partBytes)].map((part, index) =>
      pictureLine('large.png', bytes, part, index * partBytes),
    )
    await importLines(storyWith('large', 'large.png'), ...lines)
    expect((await kept('large.png')).equals(bytes)).toBe(true)
    const exported = await exportAs(newsroom.as('editor'), { stories: ['large'] })
    expect(exported.split('\n').slice(2, 4)).toEqual(lines.map(line => JSON.stringify(line)))
  })

  test('is put at the top of the newsroom’s pages by administrators alone', async () => {
    const key = 'mark.png'
    const lines = [{ type: 'publisher', name: 'The Harbour', logo: key }, pictureLine(key, await drawn('png'))]
    await importAs(newsroom.as('admin'), await scratch.file('name.jsonl', exportOf({ ...lines[0], logo: null })))
    const file = await scratch.file('mark.jsonl', exportOf(...lines))
    for (const role of ['reporter', 'editor'] as const) {
      expect(await importAs(newsroom.as(role), file)).toMatchObject({
        changed: 0,
        refused: [{ line: 2, message: expect.stringContaining('cannot update that Publisher') }],
      })
    }
    const { publisher } = await newsroom.as('editor')('{ publisher { logo { id } } }')
    expect(publisher.logo).toBeNull()
    expect(await importAs(newsroom.as('admin'), file)).toMatchObject({ changed: 1, refused: [] })
  })

  test('goes when the file says so, and its story tells without a description of none', async () => {
    await importLines(storyWith('goes', 'goes.png'), pictureLine('goes.png', await drawn('png')))
    expect(await heroOf('goes')).toMatchObject({ id: 'goes' })
    expect(await importLines(storyWith('goes', null, {}))).toMatchObject({ changed: 1 })
    expect(await heroOf('goes')).toBeNull()
  })

  test.each(['jpeg', 'png', 'webp'] as const)('loses what else is in a %s', async format => {
    const bytes = await photographed(format)
    expect(isBare(bytes)).toBe(false)
    const key = `made-${format}.${format.replace('jpeg', 'jpg')}`
    const lines = [storyWith(`made-${format}`, key), pictureLine(key, bytes)]
    expect(await importLines(...lines)).toMatchObject({ created: 1, refused: [] })
    expect((await kept(key)).includes('CANARY')).toBe(false)
    expect(await importLines(...lines)).toMatchObject({ unchanged: 1, refused: [] })
  })

  test.each<[string, () => Promise<object>]>([
    ['is none', async () => pictureLine('bad.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['is cut off', async () => pictureLine('bad.png', (await drawn('png')).subarray(0, 200))],
    ['is of another kind', async () => pictureLine('bad.png', await drawn('jpeg'))],
    ['has the name of another', async () => pictureLine('kept-png.png', Buffer.from(buildPicture(9, 9)))],
  ])('is refused when it %s, with its story', async (_what, build) => {
    const line = await build()
    const key = 'key' in line ? String(line.key) : ''
    const before = await readdir(path.join(scratch.path('data'), 'images'))
    const report = await importLines(storyWith('bad', key), line)
    expect(report).toMatchObject({ created: 0, refused: [{ line: 2, message: expect.stringContaining('story:bad') }] })
    expect(await readdir(path.join(scratch.path('data'), 'images'))).toEqual(before)
    expect((await newsroom.as('editor')('{ story(where: { slug: "bad" }) { id } }')).story).toBeNull()
  })

  test('is refused without a description', async () => {
    const report = await importLines(storyWith('mute', 'mute.png', {}), pictureLine('mute.png', await drawn('png')))
    expect(report.refused).toMatchObject([{ line: 2, message: expect.stringContaining('say what it shows') }])
  })

  test.each(['../kept-png.png', 'x.svg', '.png', 'a/b.png', ''])('has no name such as “%s”', async key => {
    await expect(
      newsroom.as('editor')('query ($key: String!) { pictureBytes(key: $key, at: 0) { data } }', { key }),
    ).rejects.toThrow('is not the name of a picture')
    await expect(
      newsroom.as('editor')('mutation ($key: String!) { importPicture(key: $key, at: 0, bytes: 1, data: "AAAA") }', {
        key,
      }),
    ).rejects.toThrow('is not the name of a picture')
  })

  test('leaves nothing of what came in parts, nor of what nobody sent to its end', async () => {
    expect(await readdir(scratch.path('data/incoming'))).toEqual([])
    const send = (key: string) =>
      newsroom.as('editor')('mutation ($key: String!) { importPicture(key: $key, at: 0, bytes: 9, data: "AAAA") }', {
        key,
      })
    await send('left.png')
    const [left = ''] = await readdir(scratch.path('data/incoming'))
    expect(left).toContain('left.png')
    const longAgo = new Date(Date.now() - 2 * 86_400_000)
    await utimes(scratch.path(`data/incoming/${left}`), longAgo, longAgo)
    await send('next.png')
    expect(await readdir(scratch.path('data/incoming'))).toEqual([expect.stringContaining('next.png')])
  })
})
