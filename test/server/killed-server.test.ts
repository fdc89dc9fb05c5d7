import { signIn, post } from '../support/http.ts'
import { long } from '../support/long.ts'
import type { RunningServer } from '../support/server.ts'
import { adminPassword, findFreePort, makeDataDirectory, startServer } from '../support/server.ts'

const kills = long ? 200 : 1

let directory: Awaited<ReturnType<typeof makeDataDirectory>>
let environment: Record<string, string>
let server: RunningServer

beforeAll(async () => {
  directory = await makeDataDirectory()
  environment = { SOFAR_DATA_DIR: directory.path, SOFAR_SAMPLE: '0', PORT: String(await findFreePort()) }
  server = await startServer(environment)
})

afterAll(() => directory.remove())

const newsroom = (query: string, token: string, variables = {}) =>
  post(`${server.url}/api/graphql`, query, { token, variables })

type Found = { title: string; claimsCount: number }

/** All stories, by as many pages as it takes. */
async function findAll(token: string): Promise<Found[]> {
  const found: Found[] = []
  for (;;) {
    const query =
      'query ($skip: Int!) { stories(take: 500, skip: $skip, orderBy: [{ id: asc }]) { title claimsCount } }'
    const { data } = await newsroom(query, token, { skip: found.length })
    found.push(...data.stories)
    if (data.stories.length < 500) return found
  }
}

/** Seen red with inTransaction taken off the mutations. */
describe('A server that is killed while people write', () => {
  test(`has all that it acknowledged and nothing half done, ${kills} times`, async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < kills; round++) {
      const token = await signIn(server.url, 'admin@example.com', adminPassword)
      const day = { isOver: false }
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let n = 0; !day.isOver; n++) {
          const title = `Round ${round}, writer ${writer}, story ${n}`
          const claims = { create: [0, 1, 2].map(claim => ({ text: `${title}, claim ${claim}` })) }
          const answer = await newsroom(
            'mutation ($data: StoryCreateInput!) { createStory(data: $data) { id } }',
            token,
            { data: { title, claims } },
          ).catch(() => undefined)
          if (answer?.data?.createStory !== undefined && answer.errors === undefined) acknowledged.push(title)
        }
      })
      const wanted = acknowledged.length + 5 + (round % 7)
      while (acknowledged.length < wanted) await new Promise(resolve => setImmediate(resolve))
      await server.end('SIGKILL')
      day.isOver = true
      await Promise.all(writers)
      server = await startServer(environment)
    }
    const token = await signIn(server.url, 'admin@example.com', adminPassword)
    const stories = await findAll(token)
    const titles = new Set(stories.map(({ title }) => title))
    expect(acknowledged.filter(title => !titles.has(title)).slice(0, 3)).toEqual([])
    expect(stories.filter(({ claimsCount }) => claimsCount !== 3)).toEqual([])
    expect((await newsroom('{ claimsCount }', token)).data.claimsCount).toBe(stories.length * 3)
  }, 7_200_000)
})

describe('A server that is told to stop', () => {
  test('answers the fifty requests that it has, and takes no other', async () => {
    const token = await signIn(server.url, 'admin@example.com', adminPassword)
    const started: Promise<unknown>[] = []
    const requests = Array.from({ length: 50 }, async () => {
      const sending = fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ storiesCount }' }),
      })
      started.push(sending)
      const { data } = await (await sending).json()
      return data.storiesCount
    })
    // The first answer shows that the others are in flight.
    await Promise.any(started)
    expect(await server.end('SIGTERM')).toBe(0)
    expect(await Promise.all(requests)).toEqual(Array.from({ length: 50 }, () => expect.any(Number)))
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
  })
})
