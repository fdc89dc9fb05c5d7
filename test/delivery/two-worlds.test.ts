import fc from 'fast-check'
import { execute, GraphQLError, parse, validate } from 'graphql'

import * as prismaModule from '../../generated/prisma/client.ts'
import type { Perspective } from '../../src/database/prisma.ts'
import { readerUrl } from '../../src/database/roles.ts'
import { createDeliveryContext, deliverySchema } from '../../src/delivery/context.ts'
import { createEngine } from '../../src/delivery/engine/answer.ts'
import { modelOf } from '../../src/delivery/engine/model.ts'
import type { Reader } from '../../src/delivery/engine/reader.ts'
import { openReader } from '../../src/delivery/engine/reader.ts'
import type { TestDatabase } from '../support/database.ts'
import { copyDatabase, createMigratedDatabase, query } from '../support/database.ts'
import { long } from '../support/long.ts'
import { seed } from '../support/seed.ts'
import type { DeliveryNode } from './node.ts'
import { startNode } from './node.ts'
import { fillWithRandomContent } from './random-content.ts'
import type { RandomQuery } from './random-query.ts'
import { randomQuery } from './random-query.ts'

/**
 * Two newsrooms that have published the same, and have nothing else in common. Whatever is asked, both have to give the
 * same bytes; then no answer depends on anything that is not published. That this test can see is shown at its end, where
 * the same queries are put to the unpublished content.
 */
const [pairs, overHttp] = long ? [100_000, 10_000] : [5_000, 250]

type Worlds = {
  readonly schema: ReturnType<typeof deliverySchema>
  /** What each of the two newsrooms answers. */
  answers(asked: RandomQuery): Promise<readonly string[]>
  close(): Promise<void>
}

let databases: readonly [TestDatabase, TestDatabase]
let known: { ids: string[]; slugs: string[] }

beforeAll(async () => {
  const first = await createMigratedDatabase()
  const context = createDeliveryContext(prismaModule, { url: readerUrl(first.url) })
  const ids = await fillWithRandomContent(first.url, context, { seed })
  const second = await copyDatabase(first)
  databases = [first, second]
  for (const [index, { url }] of databases.entries()) {
    await fillWithRandomContent(url, context, { seed: seed + 1_000_000 * (index + 1), perspective: 'newsroom' })
    await query(
      url,
      `update newsroom."Source" set "vaultRef" = 'vault ${index}', notes = 'note ${index}', "reliabilityNote" = 'why ${index}'`,
    )
  }
  const stories = await query(first.url, 'select slug from published."Story"')
  known = {
    ids: [
      ...[...ids.values()].filter(list => list.length > 1).flatMap(list => list.slice(0, 3)),
      // Of the unpublished, as somebody might know them.
      ...(await query(first.url, 'select id from newsroom."Claim" limit 3')).map(({ id }) => String(id)),
      '00000000-0000-4000-8000-000000000000',
    ],
    slugs: stories.map(({ slug }) => String(slug)),
  }
})

afterAll(() => Promise.all(databases.map(database => database.drop())))

/** One compiler for both: a statement that it makes is run in either, and what it leaves is executed in either. */
function openWorlds(urls: readonly string[], perspective: Perspective): Worlds {
  const contexts = urls.map(url => createDeliveryContext(prismaModule, { url, perspective }))
  const [context] = contexts
  if (context === undefined) throw new Error('there are two')
  const schema = deliverySchema(context)
  const readers = urls.map(url => openReader(url, { connections: 2 }))
  const given: string[][] = []
  const reader: Reader = {
    readText: async (statement, values) => {
      const texts = await Promise.all(readers.map(one => one.readText(statement, values)))
      given.push(texts)
      return texts[0] ?? ''
    },
    isThere: async () => true,
    statements: () => 0,
    close: async () => {},
  }
  const engine = createEngine({ schema, model: modelOf(context), reader, databaseSchema: perspective })
  const compiled = async ({ source, variables }: RandomQuery): Promise<readonly string[] | undefined> => {
    given.length = 0
    try {
      const answer = await engine.answer({ query: source, variables }, { isTagged: true })
      return answer && given.flat()
    } catch (error) {
      if (error instanceof GraphQLError) return [error.message, error.message]
      throw error
    }
  }
  return {
    schema,
    answers: async asked => {
      const found = await compiled(asked)
      if (found !== undefined) return found
      const document = parse(asked.source)
      return Promise.all(
        contexts.map(async contextValue => {
          const { data, errors } = await execute({ schema, document, contextValue, variableValues: asked.variables })
          // What the public is told of these is shown over HTTP, below.
          return JSON.stringify({ data, isRefused: errors !== undefined })
        }),
      )
    },
    close: async () => {
      await Promise.all([
        ...readers.map(one => one.close()),
        ...contexts.map(({ prisma }: { prisma: { $disconnect(): Promise<void> } }) => prisma.$disconnect()),
      ])
    },
  }
}

async function forEachQuery(
  { schema }: Worlds,
  numRuns: number,
  compare: (asked: RandomQuery) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(fc.gen(), async g => {
    const asked = randomQuery(schema, g, known, { isWhole: true })
    const [error] = numRuns < 1_000 ? validate(schema, parse(asked.source)) : []
    if (error !== undefined) throw error
    await compare(asked)
  })
  await fc.assert(property, { numRuns, endOnFailure: true })
}

describe('Two newsrooms that have published the same', () => {
  test(`answer ${pairs} random queries with the same bytes`, async () => {
    const worlds = openWorlds(
      databases.map(({ url }) => readerUrl(url)),
      'published',
    )
    const answers = new Set<string>()
    await forEachQuery(worlds, pairs, async asked => {
      const [one = '', other] = await worlds.answers(asked)
      if (one !== other) throw new Error(`${asked.source}\n${JSON.stringify(asked.variables)}\n${one}\n${other}`)
      answers.add(one)
    })
    // Queries that all fail would also all be the same.
    expect(answers.size).toBeGreaterThan(pairs / 5)
    await worlds.close()
  }, 36_000_000)

  test(`answer ${overHttp} of them with the same status, headers and bytes over HTTP`, async () => {
    const nodes = await Promise.all(databases.map(({ url }) => startNode(url)))
    const asking = openWorlds([readerUrl(databases[0].url)], 'published')
    await forEachQuery(asking, overHttp, async ({ source, variables }) => {
      const [one, other] = await Promise.all(nodes.map(node => whole(node, source, variables)))
      expect(one).toEqual(other)
    })
    await asking.close()
    await Promise.all(nodes.map(node => node.close()))
  }, 36_000_000)

  test('are told apart by the same queries where the unpublished is read', async () => {
    const worlds = openWorlds(
      databases.map(({ url }) => url),
      'newsroom',
    )
    let differences = 0
    await forEachQuery(worlds, 100, async asked => {
      const [one, other] = await worlds.answers(asked)
      if (one !== other) differences += 1
    })
    expect(differences).toBeGreaterThan(10)
    await worlds.close()
  })
})

async function whole(node: DeliveryNode, source: string, variables: Record<string, unknown>) {
  const { status, text, headers } = await node.ask(source, variables)
  const told = [...headers].filter(([name]) => !['date', 'x-request-id', 'content-length'].includes(name))
  // Of several errors in a list that is never null, any may be the one that is told.
  const answer = text.replaceAll(/"path":\[[^\]]*\]/g, '')
  return { status, answer, headers: Object.fromEntries(told) }
}
