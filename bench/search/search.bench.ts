/** How long `search` takes over HTTP among 100,000 published claims, against its bare statement on the same PostgreSQL. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { connectClient } from '../../src/database/connection.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { applyMigrations } from '../../src/database/migrations/migrate.ts'
import { ensureReaderRole, readerUrl } from '../../src/database/roles.ts'
import { byWords, tsqueryOf, wordsOf } from '../../src/delivery/search/statement.ts'
import { median, table } from '../measure.ts'

const [claims, rounds, first] = [100_000, 7, 10]
/** What readers are promised, in milliseconds. */
const promised = 50

/** A word of letters that comes once or never; each claim has one of its own, and three of four have another. */
const rare = (number: number | string): string =>
  `translate(substr(md5((${number})::text), 1, 9), '0123456789', 'ghijklmnop')`
const common = `(array['ferry', 'harbour', 'storm', 'captain', 'engine', 'island', 'rescue', 'radio', 'signal', 'night'])`

const content = `
  insert into published."Claim" (id, slug, text, importance, assessment)
  select gen_random_uuid(), 'claim-' || n,
    'The ' || ${common}[1 + n % 10] || ' of the ' || ${common}[1 + n / 10 % 10] || ' said on the ' || ${common}[1 + n / 7 % 10]
      || ' that ' || ${rare('n')} || case when n % 4 > 0 then ' left ' || ${rare('-n')} else '' end,
    'key', 'reported'
  from generate_series($1::int, $2::int) n`

const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-bench-'))
await chmod(directory, 0o711)
const postgres = await startEmbeddedPostgres({ directory })
try {
  await applyMigrations({ url: postgres.url })
  await ensureReaderRole({ url: postgres.url })
  const client = await connectClient(postgres.url)
  for (let start = 1; start < claims; start += 5_000) await client.query(content, [start, start + 4_999])
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ word: string }>(`select ${rare(77)} as word union all select ${rare(-77)}`)
  const [one = '', other = ''] = rows.map(({ word }) => word)
  const { rows: counted } = await client.query<{ count: number }>('select count(*)::int from search.word')
  await client.end()
  await compare(new Map(Object.entries(questions(one, other))), counted[0]?.count ?? 0)
} finally {
  await postgres.stop()
  await rm(directory, { recursive: true, force: true })
}

function questions(one: string, other: string): Record<string, string> {
  const misspelt = (word: string): string => `${word.slice(0, 4)}${word[5]}${word[4]}${word.slice(6)}`
  return {
    'a common word': 'ferry',
    'three common words': 'ferry harbour storm',
    'two letters': 'fe',
    'a rare word': one,
    'a misspelt word': misspelt(one),
    'two misspelt words': `${misspelt(one)} ${misspelt(other)}`,
  }
}

async function compare(asked: ReadonlyMap<string, string>, differentWords: number): Promise<void> {
  const url = readerUrl(postgres.url)
  const server = fork(path.join(import.meta.dirname, '../delivery/contender.ts'), ['cold', url])
  const client = await connectClient(url)
  try {
    const [message] = await once(server, 'message')
    const { port }: { port: number } = message
    const times = new Map<string, [overHttp: number[], bare: number[]]>([...asked.keys()].map(name => [name, [[], []]]))
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, words] of asked) {
        const overHttp = await timed(() => search(port, words))
        const bare = await timed(() =>
          client.query(byWords, [tsqueryOf(wordsOf(words).map(w => [w])), ['Claim'], first + 1, 0]),
        )
        if (round > 0) times.get(name)?.forEach((all, which) => all.push([overHttp, bare][which] ?? 0))
      }
    }
    const rows = [...times].map(([name, [overHttp, bare]]) => [
      name,
      `${median(overHttp).toFixed(1)} ms`,
      `${median(bare).toFixed(1)} ms`,
      median(overHttp) < promised ? '' : `more than ${promised} ms`,
    ])
    process.stdout.write(`\n  ${claims} claims, ${differentWords} different words\n`)
    process.stdout.write(table([['search for', 'over HTTP', 'the bare statement', ''], ...rows]))
  } finally {
    server.kill()
    await client.end()
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await run()
  return performance.now() - from
}

async function search(port: number, words: string): Promise<void> {
  const query = `query ($query: String!) { search(query: $query, type: claim, first: ${first}) { hits { title snippet claim { text } } } }`
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { query: words } }),
  })
  const { data }: { data: { search: { hits: unknown[] } } | null } = await response.json()
  if (!data || data.search.hits.length === 0) throw new Error(`nothing is found by “${words}”`)
}
