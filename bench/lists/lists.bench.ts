/**
 * What a list of 50,000 claims takes as the Admin UI asks for it, in all its columns: the first page, a page in the middle,
 * words that are searched for, and the filters that no column answers; against the bare statement that finds the same rows.
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
import { insertNewsroom } from './content.ts'

const claims = 50_000
const rounds = 15
/** What editors are promised, in milliseconds. */
const promised = 200

const contains = (words: string): object => ({
  OR: ['text', 'shortText', 'slug'].map(field => ({ [field]: { contains: words, mode: 'insensitive' } })),
})
const ilike = (words: string): string =>
  `text ilike '%${words}%' or "shortText" ilike '%${words}%' or slug ilike '%${words}%'`

/** What is asked, and what finds the same rows in SQL. */
const pages: readonly {
  readonly name: string
  readonly where: object
  readonly skip?: number
  readonly bare: string
}[] = [
  { name: 'first page', where: {}, bare: 'true' },
  { name: 'page 500 of 1,000', where: {}, skip: 25_000, bare: 'true' },
  { name: 'a rare word', where: contains('number 4711:'), bare: ilike('number 4711:') },
  { name: 'a word of every fifth claim', where: contains('harbour'), bare: ilike('harbour') },
  { name: 'a word of none', where: contains('submarine'), bare: ilike('submarine') },
  { name: 'in review', where: { stage: { in: ['in_review'] } }, bare: `stage = 'in_review'` },
  {
    name: 'shaky',
    where: { evidence: { isShaky: true } },
    bare: `importance = 'key' and assessment in ('reported', 'disputed')`,
  },
  {
    name: 'with unpublished changes',
    where: { publication: { hasChanges: true } },
    bare: `slug like '%99'`,
  },
]

const listQuery = `query ($where: ClaimWhereInput!, $take: Int!, $skip: Int!, $orderBy: [ClaimOrderByInput!]!) {
  items: claims(where: $where, take: $take, skip: $skip, orderBy: $orderBy) {
    id text assessment importance stage publication { state changedFields publishedAt }
  }
  count: claimsCount(where: $where)
}`

const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-bench-'))
await chmod(directory, 0o711)
const postgres = await startEmbeddedPostgres({ directory: path.join(directory, 'data') })
try {
  const { url } = postgres
  await applyMigrations({ url })
  await ensureReaderRole({ url })
  await insertNewsroom(url, { claims })
  process.env.DATABASE_URL = url
  process.env.SOFAR_SESSION_SECRET ??= 'a secret for benchmarks that is long enough'
  const { default: config } = await import('../../keystone.ts')
  const context: Context = getContext<TypeInfo>(config, prismaModule)
  const { id: itemId } = await context.sudo().prisma.user.create({
    data: { name: 'Editor', email: 'editor@example.com', password: 'not a hash', role: 'editor' },
  })
  const editor = context.withSession({ itemId, data: { id: itemId, name: 'Editor', role: 'editor' } })
  const client = await connectClient(url)
  const rows: string[][] = []
  for (const { name, where, skip = 0, bare } of pages) {
    const ours: number[] = []
    const bound: number[] = []
    let found = 0
    for (let round = 0; round <= rounds; round += 1) {
      const tookMs = await timed(async () => {
        const variables = { where, take: 50, skip, orderBy: [{ updatedAt: 'desc' }] }
        const { count } = await editor.graphql.run<{ count: number }, typeof variables>({ query: listQuery, variables })
        found = count
      })
      const boundMs = await timed(async () => {
        await client.query(
          `select * from newsroom."Claim" where ${bare} order by "updatedAt" desc, id limit 50 offset ${skip}`,
        )
        await client.query(`select count(*) from newsroom."Claim" where ${bare}`)
      })
      if (round === 0) continue
      ours.push(tookMs)
      bound.push(boundMs)
    }
    const slowest = Math.max(...ours)
    rows.push([
      name,
      String(found),
      ...[median(ours), slowest, median(bound)].map(time => `${time.toFixed(0)} ms`),
      (median(ours) / median(bound)).toFixed(1),
      median(ours) < promised ? 'yes' : 'NO',
    ])
  }
  process.stdout.write(
    table([['of 50,000 claims', 'found', 'median', 'slowest', 'bare SQL', 'ratio', `under ${promised} ms`], ...rows]),
  )
  await client.end()
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
