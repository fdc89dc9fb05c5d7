/**
 * What it takes to publish a story, for the first time and after one claim has changed: against the least that the
 * database needs to copy the same rows, one bare statement a table.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { getContext } from '@keystone-6/core/context'

import type { Context, TypeInfo } from '../../generated/keystone/types.ts'
import * as prismaModule from '../../generated/prisma/client.ts'
import { connectClient } from '../../src/database/connection.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { applyMigrations } from '../../src/database/migrations/migrate.ts'
import { ensureReaderRole } from '../../src/database/roles.ts'
import { median, table } from '../measure.ts'
import { insertStory } from './content.ts'

const sizes = [
  { claims: 10, citations: 5 },
  { claims: 50, citations: 5 },
  { claims: 200, citations: 5 },
]
const rounds = 7

const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-bench-'))
await chmod(directory, 0o711)
const postgres = await startEmbeddedPostgres({ directory: path.join(directory, 'data') })
try {
  const { url } = postgres
  await applyMigrations({ url })
  await ensureReaderRole({ url })
  process.env.DATABASE_URL = url
  process.env.SOFAR_SESSION_SECRET ??= 'a secret for benchmarks that is long enough'
  const { default: config } = await import('../../keystone.ts')
  const context: Context = getContext<TypeInfo>(config, prismaModule)
  const { id: itemId } = await context.sudo().prisma.user.create({
    data: { name: 'Editor', email: 'editor@example.com', password: 'not a hash', role: 'editor' },
  })
  const editor = context.withSession({ itemId, data: { id: itemId, name: 'Editor', role: 'editor' } })
  const run = (query: string, variables: Record<string, unknown>) => editor.graphql.run({ query, variables })
  const publish = (id: string) => run(`mutation ($id: ID!) { publishStory(where: { id: $id }) { version } }`, { id })

  const rows: string[][] = []
  for (const size of sizes) {
    const times = { first: [] as number[], again: [] as number[], bare: [] as number[] }
    for (let round = 0; round <= rounds; round += 1) {
      const story = await insertStory(url, size)
      const first = await timed(() => publish(story.id))
      await run(`mutation ($id: ID!) { updateClaim(where: { id: $id }, data: { text: "It never left." }) { id } }`, {
        id: story.claims[0],
      })
      const again = await timed(() => publish(story.id))
      const other = await insertStory(url, size)
      const bare = await timed(() => copyBare(url, other.id))
      if (round === 0) continue
      times.first.push(first)
      times.again.push(again)
      times.bare.push(bare)
    }
    const [first, again, bare] = [median(times.first), median(times.again), median(times.bare)]
    rows.push([
      `${size.claims} claims, ${size.claims * size.citations} citations`,
      ...[first, again, bare].map(time => `${time.toFixed(0)} ms`),
      (first / bare).toFixed(1),
      (again / bare).toFixed(1),
    ])
  }
  process.stdout.write(
    table([['story', 'first', 'one claim changed', 'bare copy', 'first : bare', 'changed : bare'], ...rows]),
  )
  await context.prisma.$disconnect()
} finally {
  await postgres.stop()
  await rm(directory, { recursive: true, force: true })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** The rows of a story and all below it, copied without a question asked; the triggers of the public tables run as ever. */
async function copyBare(url: string, story: string): Promise<void> {
  const client = await connectClient(url)
  try {
    const { rows: shared } = await client.query<{ table: string; columns: string }>(
      `select table_name as table, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
       from information_schema.columns where table_schema = 'newsroom' and table_name = any($1)
         and column_name not in ('createdBy', 'updatedBy', 'approvedBy') and udt_schema = 'pg_catalog'
       group by table_name`,
      [['Story', 'Claim', 'Source', 'Citation']],
    )
    const columnsOf = new Map(shared.map(({ table: name, columns }) => [name, columns]))
    const copy = (name: string, where: string) =>
      client.query(
        `insert into published."${name}" (${columnsOf.get(name)}) select ${columnsOf.get(name)} from newsroom."${name}" where ${where}`,
        [story],
      )
    const claims = `(select "A" from newsroom."_StoryClaims" where "B" = $1::uuid)`
    await client.query('begin')
    await copy('Story', 'id = $1::uuid')
    await copy('Source', `id in (select source from newsroom."Citation" where claim in ${claims})`)
    await copy('Claim', `id in ${claims}`)
    await copy('Citation', `claim in ${claims}`)
    await client.query(
      `insert into published."_StoryClaims" select * from newsroom."_StoryClaims" where "B" = $1::uuid`,
      [story],
    )
    await client.query('commit')
  } finally {
    await client.end()
  }
}
