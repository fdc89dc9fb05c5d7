import { readFile } from 'node:fs/promises'

import { connectClient } from '../../src/database/connection.ts'
import type { EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { applyMigrations } from '../../src/database/migrations/migrate.ts'
import { ensureReaderRole } from '../../src/database/roles.ts'
import { buildStory, change, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { makeDataDirectory } from '../support/server.ts'
import { databaseAt, templateDatabase } from '../support/server-url.ts'
import type { DeliveryNode } from './node.ts'
import { startNode } from './node.ts'

type Directory = Awaited<ReturnType<typeof makeDataDirectory>>

const shared = process.env.SOFAR_TEST_SERVER
let directories: Directory[]
let [first, second]: EmbeddedPostgres[] = []
let newsroom: TestNewsroom
let replica: DeliveryNode

/** The statements of docs/scaling.md, in their order. */
async function documented(): Promise<string[]> {
  const text = await readFile('docs/scaling.md', 'utf8')
  return [...text.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']) => sql)
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await connectClient(url)
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** How many tables the replica has yet to copy. */
async function notCopied(url: string): Promise<number> {
  const [row] = await run(url, `select count(*)::int from pg_subscription_rel where srsubstate <> 'r'`)
  return Number(row?.count)
}

const asSuperuser = (url: string): string => url.replace('//sofar@', '//postgres@')

beforeAll(async () => {
  directories = [await makeDataDirectory(), await makeDataDirectory()]
  const [one, other] = directories.map(({ path }) => path)
  // Logical replication takes a restart.
  const early = await startEmbeddedPostgres({ directory: one ?? '' })
  await run(asSuperuser(early.url), 'alter system set wal_level = logical')
  await early.stop()
  first = await startEmbeddedPostgres({ directory: one ?? '' })
  second = await startEmbeddedPostgres({ directory: other ?? '' })
  process.env.SOFAR_TEST_SERVER = first.url
  await run(asSuperuser(first.url), `create database ${templateDatabase} owner sofar`)
  await applyMigrations({ url: databaseAt(templateDatabase) })
  await ensureReaderRole({ url: databaseAt(templateDatabase) })
  newsroom = await createNewsroom()
})

afterAll(async () => {
  await replica.close()
  if (second) await run(asSuperuser(second.url), 'drop subscription sofar')
  await newsroom.close()
  process.env.SOFAR_TEST_SERVER = shared
  await first?.stop()
  await second?.stop()
  for (const directory of directories) await directory.remove()
})

describe('A replica of what is published', () => {
  test('serves on one server what is published on another, from before and from now on', async () => {
    if (!first || !second) throw new Error('no servers')
    const editor = newsroom.as('editor')
    const story = await saveStory(editor, buildStory({ title: 'On the first server' }))
    await publish(editor, story.id)

    const [publication = '', subscription = ''] = await documented()
    await run(asSuperuser(newsroom.url), publication)
    await applyMigrations({ url: second.url })
    await ensureReaderRole({ url: second.url })
    replica = await startNode(second.url)
    const { database, host } = partsOf(newsroom.url)
    const place = `host=${host} dbname=${database} user=postgres`
    await run(asSuperuser(second.url), subscription.replace(/'[^']*'/, `'${place}'`))

    while ((await notCopied(asSuperuser(second.url))) > 0);
    const events = await subscribe(replica.url, story.slug)
    await change(editor, 'Story', story.id, { title: 'Seen on the second server' })
    await publish(editor, story.id)
    await events.next()
    await events.close()
    const page = `{ story(where: { slug: "${story.slug}" }) { title claims { text } } search(query: "second server") { hits { story { title } } } }`
    const { data } = await replica.ask(page)
    expect(data.story).toMatchObject({ title: 'Seen on the second server', claims: [{}] })
    expect(data.search.hits).toEqual([{ story: { title: 'Seen on the second server' } }])
    await expect(run(second.url, 'select count(*)::int from newsroom."Story"')).resolves.toEqual([{ count: 0 }])
  })
})

function partsOf(url: string): { database: string; host: string } {
  const { pathname, searchParams } = new URL(url)
  return { database: pathname.slice(1), host: searchParams.get('host') ?? '' }
}

/** Waits for events about a story. */
async function subscribe(url: string, slug: string) {
  const query = `subscription { storyUpdated(slug: "${slug}") { version } }`
  const response = await fetch(`${url}?${new URLSearchParams({ query })}`, { headers: { accept: 'text/event-stream' } })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes('retry:')) text += (await reader?.read())?.value ?? ''
  return {
    next: async (): Promise<void> => {
      while (!text.includes('event: next')) text += (await reader?.read())?.value ?? ''
      text = text.slice(text.indexOf('event: next') + 1)
    },
    close: async () => reader?.cancel(),
  }
}
