import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { crc32 } from 'node:zlib'

import sharp from 'sharp'

import { signIn } from '../support/http.ts'
import type { NewsroomServer } from '../support/newsroom-server.ts'
import { createNewsroomServer, emailOf, peoplesPassword } from '../support/newsroom-server.ts'

/** Seen red with cleanPicture answering what it was given: all of a picture that is uploaded but its name and a GIF’s metadata. */
let server: NewsroomServer
let directory: string
let token: string
let story: string

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-images-'))
  process.env.SOFAR_DATA_DIR = directory
  server = await createNewsroomServer()
  token = await signIn(server.url, emailOf('reporter'), peoplesPassword)
  const { createStory } = await server.newsroom.as('reporter')('mutation { createStory(data: { title: "x" }) { id } }')
  story = createStory.id
})

afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true, force: true })
})

const field = (format: 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff', width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#0b6' } })
    .withExif({ IFD0: { Copyright: 'CANARY-exif' }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } })
    .toFormat(format)
    .toBuffer()

type Kept = { width: number; height: number; filesize: number; extension: string; id: string }

async function upload(bytes: Buffer | string, name: string, as = token): Promise<Kept | string> {
  const query = `mutation ($id: ID!, $file: Upload!) {
    updateStory(where: { id: $id }, data: { heroImage: { upload: $file }, heroImageAlt: "x" }) {
      heroImage { id extension width height filesize }
    }
  }`
  const body = new FormData()
  body.set('operations', JSON.stringify({ query, variables: { id: story, file: null } }))
  body.set('map', JSON.stringify({ 0: ['variables.file'] }))
  body.set('0', new Blob([new Uint8Array(Buffer.from(bytes))], { type: 'image/png' }), name)
  const response = await fetch(`${server.url}/api/graphql`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': 'true', ...(as !== '' && { authorization: `Bearer ${as}` }) },
    body,
  })
  const { data, errors }: any = await response.json()
  return data?.updateStory?.heroImage ?? errors?.[0]?.message ?? String(response.status)
}

const keptBytes = ({ id, extension }: Kept): Promise<Buffer> =>
  readFile(path.join(directory, 'images', `${id}.${extension}`))

const isKept = (answer: Kept | string): answer is Kept => typeof answer === 'object'

async function requireKept(answer: Kept | string): Promise<Kept> {
  if (!isKept(answer)) throw new Error(answer)
  return answer
}

describe('A picture that is uploaded', () => {
  test.each([
    ['jpeg', 'jpg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['gif', 'gif'],
  ] as const)('as %s is kept as one, without what else was in the file', async (format, extension) => {
    const given = await field(format)
    // A GIF has no place for it.
    expect(given.includes('CANARY-exif')).toBe(format !== 'gif')
    const kept = await requireKept(await upload(given, `x.${format}`))
    const bytes = await keptBytes(kept)
    expect(kept).toMatchObject({ extension, width: 40, height: 30, filesize: bytes.length })
    expect(bytes.includes('CANARY')).toBe(false)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })

  test('is named after what it is, whatever it was called', async () => {
    expect(await upload(await field('jpeg'), '../../evil.svg')).toMatchObject({ extension: 'jpg' })
    const named = await requireKept(await upload(await field('png'), 'CANARY-name-of-a-source.png'))
    expect(named.id).not.toContain('CANARY')
    expect(await upload(await field('png'), 'x.html')).toMatchObject({ extension: 'png' })
    const names = await readdir(path.join(directory, 'images'))
    expect(names.filter(name => !/^[\w-]+\.(jpg|png|webp|gif)$/.test(name))).toEqual([])
  })

  test.each(['jpeg', 'png', 'webp', 'gif'] as const)('as %s loses a second file behind the picture', async format => {
    const polyglot = Buffer.concat([
      await field(format),
      Buffer.from('<script>alert("CANARY-polyglot")</script>PK\u0003\u0004'),
    ])
    const answer = await upload(polyglot, 'x.png')
    const kept = isKept(answer) ? (await keptBytes(answer)).toString('latin1') : answer
    expect(kept).not.toContain('CANARY-polyglot')
    expect(isKept(answer) || refused.test(answer)).toBe(true)
  })

  test('stands upright, as the camera held it', async () => {
    const turned = await sharp(await field('jpeg'))
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(await upload(turned, 'x.jpg')).toMatchObject({ width: 30, height: 40 })
  })

  test('is made smaller when no screen needs it so large', async () => {
    expect(await upload(await field('jpeg', 6000, 3000), 'x.jpg')).toMatchObject({ width: 4096, height: 2048 })
  })
})

const refused = /heroImage: This is no picture that can be used\. Give a JPEG, PNG, WebP or GIF/

describe('What is no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  test.each<[string, () => Promise<Buffer | string>]>([
    ['an SVG', async () => svg],
    ['an SVG after a byte order mark', async () => `\uFEFF${svg}`],
    ['a page', async () => '<!doctype html><script>alert(1)</script>'],
    ['a page that begins like a GIF', async () => 'GIF89a/*<script>*/=1;alert(1)'],
    ['a PDF', async () => '%PDF-1.7\n1 0 obj\n'],
    ['a TIFF', () => field('tiff')],
    ['nothing', async () => ''],
    ['a JPEG that was cut off', async () => (await field('jpeg', 400, 300)).subarray(0, 700)],
    ['a PNG that was cut off', async () => (await field('png', 400, 300)).subarray(0, 600)],
    ['a PNG that says it is huge', async () => withSize(await field('png'), 60_000, 60_000)],
  ])('is refused: %s', async (_what, make) => {
    const before = await readdir(path.join(directory, 'images')).catch(() => [])
    expect(await upload(await make(), 'x.png')).toMatch(refused)
    expect(await readdir(path.join(directory, 'images')).catch(() => [])).toEqual(before)
  })

  test('is refused: a file of more than 10 MB', async () => {
    const noise = await sharp({
      create: {
        width: 2200,
        height: 2200,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
      .png()
      .toBuffer()
    expect(noise.length).toBeGreaterThan(10 * 2 ** 20)
    expect(await upload(noise, 'x.png')).toMatch(refused)
  })

  test('is anything from somebody who is not signed in', async () => {
    expect(typeof (await upload(await field('png'), 'x.png', ''))).toBe('string')
  })
})

/** A PNG whose header claims another size: the checksum is right, so only the size tells. */
function withSize(png: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(png)
  changed.writeUInt32BE(width, 16)
  changed.writeUInt32BE(height, 20)
  changed.writeUInt32BE(crc32(changed.subarray(12, 29)), 29)
  return changed
}
