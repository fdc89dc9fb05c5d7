/**
 * Requests per second of the delivery API, with and without answers in memory, against Keystone's own execution of the
 * same lists, hand-written SQL behind a bare server, and the same bytes from memory: on one PostgreSQL, in turn.
 */
import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { connectClient } from '../../src/database/connection.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { applyMigrations } from '../../src/database/migrations/migrate.ts'
import { ensureReaderRole, readerUrl } from '../../src/database/roles.ts'
import { median, table } from '../measure.ts'
import { fillWithContent, idOf, size } from './content.ts'
import { load } from './load.ts'
import { pages } from './pages.ts'

const [rounds, seconds] = [Number(process.env.BENCH_ROUNDS ?? 3), Number(process.env.BENCH_SECONDS ?? 4)]
const kinds = ['keystone', 'bound-db', 'bound-http', 'cold', 'hot'] as const
const names = ['story', 'front', 'source'] as const

const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-bench-'))
await chmod(directory, 0o711)
const postgres = await startEmbeddedPostgres({ directory })
const servers: ChildProcess[] = []
try {
  await applyMigrations({ url: postgres.url })
  await ensureReaderRole({ url: postgres.url })
  await fillWithContent(postgres.url)
  await compare()
} finally {
  for (const server of servers) server.kill()
  await postgres.stop()
  await rm(directory, { recursive: true, force: true })
}

async function compare(): Promise<void> {
  const started = await Promise.all(kinds.map(async kind => [kind, await start(kind)] as const))
  const bodies = new Map(names.map(name => [name, bodiesOf(name)]))
  const rates = new Map<string, number[]>()
  const facts = new Map<string, string>()
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      for (const [kind, { port, ask }] of started) {
        const before = await ask()
        const { perSecond, bytes } = await load(port, bodies.get(name) ?? [], { seconds })
        const { statements } = await ask()
        const key = `${kind} ${name}`
        if (round === 0) facts.set(key, `${Math.round(bytes)} B`)
        else rates.set(key, [...(rates.get(key) ?? []), perSecond])
        if (kind === 'cold' && round === 1)
          facts.set(name, ((statements - before.statements) / (perSecond * seconds)).toFixed(1))
      }
    }
  }
  const against = (kind: string, other: string, name: string): string =>
    `${median((rates.get(`${kind} ${name}`) ?? []).map((rate, round) => rate / (rates.get(`${other} ${name}`)?.[round] ?? Number.NaN))).toFixed(2)} ×`
  process.stdout.write(
    table([
      [
        'page',
        ...kinds.map(kind => `${kind}/s`),
        'cold:keystone',
        'cold:bound-db',
        'hot:bound-http',
        'statements',
        'bytes',
      ],
      ...names.map(name => [
        name,
        ...kinds.map(kind => median(rates.get(`${kind} ${name}`) ?? []).toFixed(0)),
        against('cold', 'keystone', name),
        against('cold', 'bound-db', name),
        against('hot', 'bound-http', name),
        facts.get(name) ?? '',
        facts.get(`cold ${name}`) ?? '',
      ]),
    ]),
  )
  const hot = started.find(([kind]) => kind === 'hot')?.[1]
  if (hot !== undefined) await publishMeanwhile(hot, bodies.get('story') ?? [])
}

type Started = { readonly port: number; readonly ask: () => Promise<{ statements: number; bytes: number }> }

async function start(kind: string): Promise<Started> {
  const child = fork(path.join(import.meta.dirname, 'contender.ts'), [kind, readerUrl(postgres.url)])
  servers.push(child)
  const [{ port }] = await once(child, 'message')
  return {
    port,
    ask: async () => {
      child.send('?')
      const [answer] = await once(child, 'message')
      return answer
    },
  }
}

function bodiesOf(name: (typeof names)[number]): string[] {
  const { query, variables } = pages[name]
  return Array.from({ length: size.stories }, (_item, turn) => JSON.stringify({ query, variables: variables(turn) }))
}

/** While one story changes every second; how soon a change is seen; what 100,000 different requests leave in memory. */
async function publishMeanwhile({ port, ask }: Started, bodies: readonly string[]): Promise<void> {
  const client = await connectClient(postgres.url)
  const publish = async (story: number, text: string) =>
    client.query(`update published."Story" set title = $2 where id = $1`, [idOf('story', story), text])
  const quiet = await load(port, bodies, { seconds })
  let turn = 0
  const timer = setInterval(() => void publish(turn++, `Changed ${turn}`), 1_000)
  const busy = await load(port, bodies, { seconds: seconds * 2 })
  clearInterval(timer)
  const delays: number[] = []
  for (let story = 0; story < 50; story++) {
    const body = JSON.stringify({ query: pages.story.query, variables: { slug: `story-${story}` } })
    await title(port, body)
    await publish(story, `Now ${story}`)
    const from = performance.now()
    while ((await title(port, body)) !== `Now ${story}`);
    delays.push(performance.now() - from)
  }
  await client.end()
  const distinct = Array.from({ length: 100_000 }, (_item, number) =>
    JSON.stringify({ query: pages.story.query, variables: { slug: `story-${number % size.stories}`, number } }),
  )
  await load(port, distinct)
  const { bytes } = await ask()
  process.stdout.write(
    `\n  while one story changes every second: ${(busy.perSecond / quiet.perSecond).toFixed(2)} × of otherwise\n` +
      `  from the commit to the first answer that has it: ${median(delays).toFixed(1)} ms\n` +
      `  memory after 100,000 different requests: ${(bytes / 1_048_576).toFixed(0)} MB\n`,
  )
}

async function title(port: number, body: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const { data }: { data: { story: { title: string } } } = await response.json()
  return data.story.title
}
