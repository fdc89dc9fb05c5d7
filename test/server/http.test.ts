import { once } from 'node:events'

import express from 'express'
import sharp from 'sharp'

import { securityHeaders } from '../../src/server/security-headers.ts'
import { post, signIn } from '../support/http.ts'
import type { RunningServer } from '../support/server.ts'
import { adminPassword, findFreePort, makeDataDirectory, startServer } from '../support/server.ts'

let server: RunningServer
let directory: { path: string; remove(): Promise<void> }
let metricsPort: number

beforeAll(async () => {
  directory = await makeDataDirectory()
  metricsPort = await findFreePort()
  server = await startServer({ SOFAR_DATA_DIR: directory.path, SOFAR_METRICS_PORT: String(metricsPort) })
})

afterAll(async () => {
  await server.end()
  await directory.remove()
})

const ask = (query: string) => post(`${server.url}/graphql`, query)

test('Metrics of the process and of what it delivers are on a port of their own', async () => {
  const requests = async () => {
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}`)).text()
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/m)
    return Number(/^sofar_delivery_requests_total (\d+)$/m.exec(text)?.[1])
  }
  const before = await requests()
  await ask('{ storiesCount }')
  expect(await requests()).toBe(before + 1)
})

/** Seen red with the policies taken out of securityHeaders: that to each address, and that of TLS. */
describe('Every answer', () => {
  const strict = /default-src 'none'.*frame-ancestors 'none'/
  const admin = /default-src 'self'; script-src 'self'( 'sha256-[^ ']+')+; connect-src 'self'; .*frame-ancestors 'none'/
  test.each([
    ['/signin', 200, admin],
    ['/set-password', 200, admin],
    ['/', 302, admin],
    ['/stories/nothing', 302, admin],
    ['/_next/static/nothing.js', 404, strict],
    ['/favicon.ico', 302, admin],
    ['/api/graphql', 400, strict],
    ['/graphql', 200, /default-src 'self'.*frame-ancestors 'none'/],
    ['/images/none.png', 404, /default-src 'none'; sandbox/],
    ['/health/live', 200, strict],
    ['/health/ready', 200, strict],
  ])('to %s keeps browsers from doing more than they are meant to', async (path, status, policy) => {
    const response = await fetch(`${server.url}${path}`, { redirect: 'manual', headers: { accept: 'text/html, */*' } })
    const headers = Object.fromEntries(response.headers)
    expect({ status: response.status, ...headers }).toMatchObject({
      status,
      'content-security-policy': expect.stringMatching(policy),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    // Without TLS there is nothing to stay with.
    expect(headers).not.toHaveProperty('strict-transport-security')
  })

  test('tells browsers to stay with TLS where there is TLS', async () => {
    const app = express()
    app.use(securityHeaders({ address: 'https://news.example.com' }), (_request, response) => void response.end())
    const listening = app.listen(0, '127.0.0.1')
    await once(listening, 'listening')
    const address = listening.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const { headers } = await fetch(`http://127.0.0.1:${port}/`)
    listening.close()
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(headers.get('content-security-policy')).toContain("img-src 'self' data: blob: https://news.example.com")
  })
})

describe('The delivery API over HTTP', () => {
  test('serves the sample story in its sections', async () => {
    const { data, errors } = await ask(`{ stories {
      slug title version
      whatWeKnow { text }
      whatIsReported { text assessment citations { stance source { title kind reliability } } }
      whatIsUnknown { text dimension answerability }
      whatToWatch { text kind }
    } }`)
    expect(errors).toBeUndefined()
    const [story] = data.stories
    expect(story).toMatchObject({ version: 1, whatWeKnow: [] })
    expect(story.whatIsReported).toHaveLength(9)
    expect(story.whatIsUnknown).toHaveLength(6)
    expect(story.whatToWatch).toHaveLength(4)
    for (const claim of story.whatIsReported) expect(claim.assessment).toBe('reported')
    expect(story.whatIsReported[0].citations[0].source.title).not.toBe('')
  })

  test.each([
    ['{ users { email } }', 'Cannot query field "users"'],
    ['mutation { publishStory(where: {}) { id } }', 'not configured to execute mutation'],
    ['{ stories { claims { notes } } }', 'Cannot query field "notes"'],
    ['{ sources { vaultRef } }', 'Cannot query field "vaultRef"'],
    ['{ stories { createdBy { email } } }', 'Cannot query field "createdBy"'],
    ['{ keystone { __typename } }', 'Cannot query field "keystone"'],
  ])('refuses %s', async (query, reason) => {
    const { data, errors } = await ask(query)
    expect(data ?? undefined).toBeUndefined()
    expect(errors?.[0]?.message).toContain(reason)
  })

  test('answers GET, and shows browsers GraphiQL that needs no other host', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ storiesCount }')}`)
    expect(await response.json()).toEqual({ data: { storiesCount: 1 } })
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).not.toMatch(/(src|href)="https?:\/\//)
  })

  test('tells nothing internal when a request is broken', async () => {
    const { errors } = await ask('{ stories(where: { title: { contains: "\\u0000" } }) { title } }')
    expect(errors?.[0]?.message).not.toMatch(/prisma|invocation|select/i)
  })
})

describe('The newsroom API over HTTP', () => {
  test('gives no content to anybody who is not signed in', async () => {
    for (const query of [
      '{ stories { title } }',
      '{ users { email } }',
      '{ __schema { types { name } } }',
      '{ ...on Query { storiesCount } }',
    ]) {
      const { data, errors } = await post(`${server.url}/api/graphql`, query)
      expect({ data, code: errors?.[0]?.extensions?.code }).toEqual({ data: undefined, code: 'UNAUTHENTICATED' })
    }
  })

  test('changes the public on publication and not before', async () => {
    const token = await signIn(server.url, 'admin@example.com', adminPassword)
    const newsroom = (query: string, variables = {}) => post(`${server.url}/api/graphql`, query, { variables, token })
    const { data } = await newsroom('{ stories { id claims(take: 1, orderBy: { createdAt: asc }) { id text } } }')
    const [{ id, claims }] = data.stories
    const [claim] = claims
    const publicText = async () => (await ask(`{ claim(where: { id: "${claim.id}" }) { text } }`)).data.claim.text

    await newsroom(
      'mutation ($id: ID!) { updateClaim(where: { id: $id }, data: { text: "Something else." }) { id } }',
      { id: claim.id },
    )
    expect(await publicText()).toBe(claim.text)

    const published = await newsroom(
      'mutation ($id: ID!) { publishStory(where: { id: $id }, signal: correction, note: "It was something else.") { version } }',
      { id },
    )
    expect(published.data.publishStory.version).toBe(2)
    expect(await publicText()).toBe('Something else.')
    const { data: updates } = await ask(
      '{ updates(where: { version: { equals: 2 } }) { signal note changes { was is } } }',
    )
    expect(updates.updates).toEqual([
      {
        signal: 'correction',
        note: 'It was something else.',
        // Beside it what comes due in the sample meanwhile.
        changes: expect.arrayContaining([{ was: claim.text, is: 'Something else.' }]),
      },
    ])
  })

  test('takes a picture, and the public gets it with the story', async () => {
    const token = await signIn(server.url, 'admin@example.com', adminPassword)
    const { data } = await post(`${server.url}/api/graphql`, '{ stories { id } }', { token })
    const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
    const query = `mutation ($id: ID!, $file: Upload!) {
      updateStory(where: { id: $id }, data: { heroImage: { upload: $file }, heroImageAlt: "A pixel" }) { id }
      publishStory(where: { id: $id }) { version }
    }`
    const body = new FormData()
    body.set('operations', JSON.stringify({ query, variables: { id: data.stories[0].id, file: null } }))
    body.set('map', JSON.stringify({ 0: ['variables.file'] }))
    body.set('0', new Blob([Buffer.from(onePixel, 'base64')], { type: 'image/png' }), 'pixel.png')
    const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true' }
    const uploaded = await fetch(`${server.url}/api/graphql`, { method: 'POST', headers, body }).then(response =>
      response.json(),
    )
    expect(uploaded).not.toHaveProperty('errors')

    const answer = await ask('{ stories { heroImage { url width height } heroImageAlt } }')
    const { heroImage, heroImageAlt } = answer.data.stories[0]
    expect({ ...heroImage, heroImageAlt }).toMatchObject({ width: 1, height: 1, heroImageAlt: 'A pixel' })
    const picture = await fetch(new URL(heroImage.url, server.url))
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(await sharp(await picture.arrayBuffer()).metadata()).toMatchObject({ format: 'png', width: 1, height: 1 })
    expect((await fetch(`${server.url}/images/none.png`)).status).toBe(404)
  })

  test('refuses a wrong password without saying what was wrong', async () => {
    expect(await signIn(server.url, 'admin@example.com', 'wrong password')).toBeUndefined()
    expect(await signIn(server.url, 'nobody@example.com', adminPassword)).toBeUndefined()
  })
})
