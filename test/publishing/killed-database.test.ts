import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

import type { EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { applyMigrations } from '../../src/database/migrations/migrate.ts'
import { ensureReaderRole } from '../../src/database/roles.ts'
import { checkPublished } from '../../src/publishing/rebuild.ts'
import { buildClaim, buildStory, change, publish, saveStory } from '../support/build.ts'
import { query } from '../support/database.ts'
import { long } from '../support/long.ts'
import { post, signIn } from '../support/http.ts'
import type { NewsroomServer } from '../support/newsroom-server.ts'
import { createNewsroomServer, emailOf, peoplesPassword } from '../support/newsroom-server.ts'
import type { TestNewsroom } from '../support/newsroom.ts'

/** Seen red with inTransaction taken off the mutations: that of a story that is published. */
const kills = long ? 200 : 4

let directory: string
let postgres: EmbeddedPostgres
let server: NewsroomServer
let newsroom: TestNewsroom

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-killed-'))
  await chmod(directory, 0o711)
  postgres = await startEmbeddedPostgres({ directory: path.join(directory, 'data') })
  await applyMigrations({ url: postgres.url })
  await ensureReaderRole({ url: postgres.url })
  server = await createNewsroomServer({ url: postgres.url, drop: async () => {} })
  newsroom = server.newsroom
})

afterAll(async () => {
  await server.close()
  await postgres.stop()
  await rm(directory, { recursive: true, force: true })
})

/** The connections that were killed with the server are found out one by one. */
async function untilItAnswers<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === 400) throw error
      await setTimeout(50)
    }
  }
}

describe('A database that is killed while a story is published', () => {
  test('shows the story before or after, never between, and keeps what was acknowledged', async () => {
    const editor = newsroom.as('editor')
    const claims = { create: Array.from({ length: 10 }, () => buildClaim({ text: 'Round 0' })) }
    const story = await saveStory(editor, buildStory({ title: 'Round 0', claims }))
    await publish(editor, story.id)
    const outcomes = { acknowledged: 0, lost: 0 }
    for (let round = 1; round <= kills; round++) {
      const words = `Round ${round}`
      await untilItAnswers(() => change(editor, 'Story', story.id, { title: words }))
      for (const { id } of story.claims) await change(editor, 'Claim', id, { text: words })
      const publishing = publish(editor, story.id).then(
        () => true,
        () => false,
      )
      // From before the first statement until after the last.
      await setTimeout((round * 37) % 180)
      process.kill(postgres.serverPid, 'SIGKILL')
      const isAcknowledged = await publishing
      outcomes[isAcknowledged ? 'acknowledged' : 'lost'] += 1
      postgres = await startEmbeddedPostgres({ directory: path.join(directory, 'data') })
      const rows = await untilItAnswers(() =>
        query(
          postgres.url,
          `select story.title, story.version, array_agg(distinct claim.text) as texts,
             (select max(version) from published."Update" where story = story.id) as told
           from published."Story" story
           join published."_StoryClaims" link on link."B" = story.id join published."Claim" claim on claim.id = link."A"
           group by story.id`,
        ),
      )
      const [row] = rows
      expect(row?.texts).toEqual([row?.title])
      expect(row?.told).toBe(row?.version)
      const { story: kept } = await untilItAnswers(() =>
        editor(`query ($id: ID!) { story(where: { id: $id }) { version } }`, story),
      )
      expect(kept.version).toBe(row?.version)
      expect([isAcknowledged, row?.title !== words && isAcknowledged]).toEqual([isAcknowledged, false])
    }
    expect(await checkPublished(postgres.url)).toEqual([])
    expect(outcomes.acknowledged + outcomes.lost).toBe(kills)
  }, 3_600_000)
})

describe('While the database is away', () => {
  test('both APIs say 503 and when to come back, and are back without a restart', async () => {
    const token = await signIn(server.url, emailOf('editor'), peoplesPassword)
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const ask = (source: string) =>
      fetch(`${server.url}/api/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: source }) })
    const others = [
      () => fetch(`${server.url}/graphql?query={storiesCount}`),
      () => fetch(`${server.url}/graphql?query={changesOf:storiesCount,latestUpdates(first:1){__typename}}`),
      () => fetch(`${server.url}/health/ready`),
      () =>
        fetch(`${server.url}/api/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: 'mutation { authenticateUserWithPassword(email: "a@example.com", password: "b") { __typename } }',
          }),
        }),
    ]
    process.kill(postgres.serverPid, 'SIGKILL')
    // Its connections outlive it for a moment.
    await untilItAnswers(async () => expect((await ask('{ stories { id } }')).status).toBe(503))
    for (const request of [() => ask('{ stories { id } }'), () => ask('mutation { endSession }'), ...others]) {
      const told: string[] = []
      await untilItAnswers(async () => {
        const response = await request()
        const text = await response.text()
        told.push(text)
        expect([response.status, response.headers.get('retry-after'), text]).toEqual([503, '2', text])
      })
      expect(told.join('\n')).not.toMatch(/prisma|ECONN|socket|postgres/i)
    }
    postgres = await startEmbeddedPostgres({ directory: path.join(directory, 'data') })
    await untilItAnswers(async () => {
      const answers = await Promise.all([ask('{ stories { id } }'), ...others.map(request => request())])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    })
    expect(await post(`${server.url}/api/graphql`, '{ storiesCount }', { token })).toEqual({
      data: { storiesCount: 1 },
    })
  })
})
