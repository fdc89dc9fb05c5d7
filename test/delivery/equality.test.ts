import fc from 'fast-check'
import type { GraphQLSchema } from 'graphql'
import { execute, parse, validate } from 'graphql'

import * as prismaModule from '../../generated/prisma/client.ts'
import { createDeliveryContext, deliverySchema } from '../../src/delivery/context.ts'
import type { Engine } from '../../src/delivery/engine/answer.ts'
import { createEngine } from '../../src/delivery/engine/answer.ts'
import { modelOf } from '../../src/delivery/engine/model.ts'
import type { Reader } from '../../src/delivery/engine/reader.ts'
import { openReader } from '../../src/delivery/engine/reader.ts'
import { readerUrl } from '../../src/database/roles.ts'
import type { TestDatabase } from '../support/database.ts'
import { createMigratedDatabase } from '../support/database.ts'
import { seed } from '../support/seed.ts'
import { fillWithRandomContent } from './random-content.ts'
import { randomQuery } from './random-query.ts'

const runs = process.env.SOFAR_LONG === '1' ? 20_000 : 300

let database: TestDatabase
let context: ReturnType<typeof createDeliveryContext>
let schema: GraphQLSchema
let engine: Engine
let reader: Reader
let known: { ids: string[]; slugs: string[] }

beforeAll(async () => {
  database = await createMigratedDatabase()
  const url = readerUrl(database.url)
  context = createDeliveryContext(prismaModule, { url })
  schema = deliverySchema(context)
  const ids = await fillWithRandomContent(database.url, context, { seed })
  reader = openReader(url)
  engine = createEngine({ schema, model: modelOf(context), reader, databaseSchema: 'published' })
  const stories = await context.prisma.story.findMany()
  known = {
    ids: [
      ...[...ids.values()].filter(list => list.length > 1).flatMap(list => list.slice(0, 3)),
      '00000000-0000-4000-8000-000000000000',
    ],
    slugs: stories.map((story: { slug: string }) => story.slug),
  }
})

afterAll(async () => {
  await reader.close()
  await context.prisma.$disconnect()
  await database.drop()
})

async function ordinary(source: string, variableValues: Record<string, unknown>) {
  const result = await execute({ schema, document: parse(source), contextValue: context, variableValues })
  return { text: JSON.stringify(result), isError: result.errors !== undefined }
}

describe('The compiled statement', () => {
  test('answers any query with the very bytes of the ordinary execution', async () => {
    let compiledCount = 0
    let leftCount = 0
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.boolean(), async (g, isTagged) => {
        const { source, variables } = randomQuery(schema, g, known)
        expect(validate(schema, parse(source))).toEqual([])
        const expected = await ordinary(source, variables)
        const answer = await engine.answer({ query: source, variables }, { isTagged }).catch((error: unknown) => {
          if (expected.isError) return undefined
          throw error
        })
        if (answer === undefined) leftCount += 1
        else {
          compiledCount += 1
          if (answer.text !== expected.text)
            throw new Error(`${source}\n${JSON.stringify(variables)}\n${answer.text}\n${expected.text}`)
        }
      }),
      { numRuns: runs, endOnFailure: true },
    )
    expect(compiledCount).toBeGreaterThan(leftCount * 1.5)
  }, 1_000_000)
})
