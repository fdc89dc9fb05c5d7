import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { fetchPage } from '../../src/newsroom/propose-source/fetch-page.ts'
import { readMetadata } from '../../src/newsroom/propose-source/read-metadata.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let server: Server
let site: string
let visits: string[]

const page = `<html lang="en-GB"><head><meta charset="utf-8"><title>Plain &amp; simple</title>
  <meta property="og:title" content="The ferry turned back"><meta property="og:site_name" content="The Harbour Post">
  <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","datePublished":"2026-11-20T10:00:00Z",
  "author":[{"name":"A. Reis"},{"name":"B. Costa"}]}]}</script></head><body>…</body></html>`

beforeAll(async () => {
  server = createServer((request, response) => {
    visits.push(request.url ?? '')
    if (request.url === '/page') return void response.setHeader('content-type', 'text/html').end(page)
    if (request.url === '/file') return void response.setHeader('content-type', 'application/pdf').end('%PDF')
    if (request.url === '/endless') {
      response.setHeader('content-type', 'text/html').write(`<title>Endless</title>`)
      const write = (): void => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', write)
      }
      return write()
    }
    response.writeHead(302, { location: `http://127.0.0.2:${new URL(site).port}/page` }).end()
  }).listen(0, '0.0.0.0')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

beforeEach(() => {
  visits = []
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** As if this one address were public. */
const allowed = { allowIPAddressList: ['127.0.0.1'] }

describe('Looking at a page', () => {
  test('answers what it says about itself', async () => {
    const { html, url } = await fetchPage(`${site}/page`, allowed)
    expect(url).toBe(`${site}/page`)
    expect(readMetadata(html)).toEqual({
      title: 'The ferry turned back',
      publisher: 'The Harbour Post',
      authors: 'A. Reis, B. Costa',
      publishedAt: '2026-11-20T10:00:00.000Z',
      language: 'en-GB',
    })
  })

  test('takes the plain title of a page that says nothing else, and nothing of one that is broken', () => {
    expect(readMetadata('<title> One\n two </title>').title).toBe('One two')
    expect(readMetadata('<script type="application/ld+json">{"headline": </script><ti')).toEqual({
      title: '',
      publisher: '',
      authors: '',
      publishedAt: null,
      language: '',
    })
  })

  test('ends with a page that does not', async () => {
    const { html } = await fetchPage(`${site}/endless`, allowed)
    expect(readMetadata(html).title).toBe('Endless')
    expect(html.length).toBeLessThan(2_000_000)
  })

  test('is refused where there is no page', async () => {
    await expect(fetchPage(`${site}/file`, allowed)).rejects.toThrow('no web page')
  })

  test('never goes on to a private address', async () => {
    await expect(fetchPage(`${site}/elsewhere`, allowed)).rejects.toThrow('not allowed')
    expect(visits).toEqual(['/elsewhere'])
  })

  test.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '0.0.0.0',
    '[::]',
    '2130706433',
    '0x7f.1',
    '127.1',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '[fd00::1]',
    '[fe80::1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
  ])('never begins with a private address: %s', async host => {
    await expect(fetchPage(`http://${host}:${new URL(site).port}/page`)).rejects.toThrow('not allowed')
    expect(visits).toEqual([])
  })
})

describe('Somebody who asks the newsroom to look', () => {
  let newsroom: TestNewsroom

  beforeAll(async () => {
    newsroom = await createNewsroom()
  })

  afterAll(() => newsroom.close())

  const propose = (url: string) =>
    newsroom.as('reporter')(`query ($url: String!) { proposeSource(url: $url) { title } }`, { url })

  test('learns nothing of the network that the server is in', async () => {
    const refusal = 'url: the page could not be looked at from here. Type its title instead.'
    await expect(propose(`${site}/page`)).rejects.toThrow(refusal)
    await expect(propose('http://127.0.0.1:9/')).rejects.toThrow(refusal)
    expect(visits).toEqual([])
  })

  test.each(['file:///etc/passwd', 'ftp://example.com/', 'example.com', 'http://user:secret@example.com/'])(
    'is told that %s is no web address',
    async url => {
      await expect(propose(url)).rejects.toThrow('url: must be a web address')
    },
  )
})
