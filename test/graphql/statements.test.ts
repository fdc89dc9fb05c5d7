import type { KeystoneContext } from '@keystone-6/core/types'
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { getNamedType, getNullableType, graphql, isListType, isNonNullType, isObjectType } from 'graphql'

import * as prismaModule from '../../generated/prisma/client.ts'
import { readerUrl } from '../../src/database/roles.ts'
import { createDeliveryContext, deliverySchema } from '../../src/delivery/context.ts'
import { anyList } from '../../src/revisions/any-list.ts'
import { fillWithRandomContent } from '../delivery/random-content.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { countStatements } from '../support/statements.ts'

type Api = { readonly schema: GraphQLSchema; readonly context: KeystoneContext }

let newsroom: TestNewsroom
let apis: Record<string, Api>

beforeAll(async () => {
  newsroom = await createNewsroom()
  const delivery = createDeliveryContext(prismaModule, { url: readerUrl(newsroom.url) })
  const { admin } = newsroom.people
  const context = anyList(newsroom.in({ itemId: admin, data: { id: admin, name: 'admin', role: 'admin' } }))
  apis = {
    newsroom: { schema: context.graphql.schema, context },
    delivery: { schema: deliverySchema(delivery), context: delivery },
  }
  for (const perspective of ['newsroom', 'published'])
    await fillWithRandomContent(newsroom.url, delivery, { seed: 1, perspective, rowsPerList: 50, isDense: true })
})

afterAll(async () => {
  await apis.delivery?.context.prisma.$disconnect()
  await newsroom.close()
})

/** What is worked out for one story at a time, beside it, and what goes by the kinds of items that revisions are of. */
const apart = ['publishProblems', 'unpublishedChanges', 'revisions']

/** What the ordinary execution is asked of a type: its fields with all arguments of lists, and below them `depth` levels more. */
function selections(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields()).flatMap(field => {
    const below = getNamedType(field.type)
    const isAskable = field.args.every(
      ({ type: wanted, defaultValue }) => !isNonNullType(wanted) || defaultValue !== undefined,
    )
    if (!isAskable || apart.includes(field.name)) return []
    if (!isObjectType(below)) return [field.name]
    const inside = depth === 0 ? [] : selections(below, depth - 1)
    return inside.length === 0 ? [] : [`${field.name}${someArguments(field)} { ${inside.join(' ')} }`]
  })
}

function someArguments(field: GraphQLField<unknown, unknown>): string {
  return field.name === 'changesSince' ? '(version: 0)' : listArguments(field)
}

function listArguments({ args }: GraphQLField<unknown, unknown>): string {
  return args.some(({ name }) => name === 'take') ? '(take: 3, skip: 1, orderBy: { id: desc }, where: {})' : ''
}

async function statementsOf({ schema, context }: Api, source: string): Promise<number> {
  return countStatements(async () => {
    const { errors } = await graphql({ schema, contextValue: context, source })
    if (errors?.[0]) throw errors[0]
  })
}

/** Several levels, each with arguments of its own. */
const nested = (take: number): string => `{
  stories(take: ${take}, orderBy: { id: asc }) {
    whatWeKnow { citations(take: 1, skip: 1, orderBy: { id: desc }) { source { title } } }
    claims(where: { importance: { in: [key, supporting] } }, take: -3, orderBy: { id: asc }) {
      citationsCount
      citations { source { citations(take: 2, orderBy: { id: asc }) { claim { storiesCount } } } }
    }
    openQuestionsCount
  }
}`

describe.each(['newsroom', 'delivery'])('The ordinary execution of the %s API', name => {
  test('takes no more statements for 50 rows than for 10, whatever is asked of them', async () => {
    const api = apis[name]
    const roots = Object.values(api?.schema.getQueryType()?.getFields() ?? {})
    const uneven: string[] = []
    let tried = 0
    for (const root of roots) {
      const type = getNamedType(root.type)
      if (!isListType(getNullableType(root.type)) || !isObjectType(type) || listArguments(root) === '') continue
      if (apart.includes(root.name)) continue
      const all = selections(type, 1)
      const leaves = all.filter(one => !one.includes('{'))
      for (const asked of [leaves.join(' '), ...all.filter(one => one.includes('{'))]) {
        const counts: number[] = []
        for (const take of [1, 10, 50]) {
          const source = `{ ${root.name}(take: ${take}, orderBy: { id: asc }) { id ${asked} } }`
          if (api) counts.push(await statementsOf(api, source))
        }
        tried += 1
        const [one = 0, ten, fifty] = counts
        if (ten === undefined || ten !== fifty || one > ten)
          uneven.push(`${root.name} { ${asked} }: ${counts.join(', ')}`)
      }
    }
    expect(uneven).toEqual([])
    expect(tried).toBeGreaterThan(50)
  })

  test('takes no more statements for 50 rows than for 10, however it is nested', async () => {
    const api = apis[name]
    if (api === undefined) throw new Error(name)
    const [ten, fifty] = [await statementsOf(api, nested(10)), await statementsOf(api, nested(50))]
    expect(fifty).toBe(ten)
    expect(ten).toBeLessThan(15)
  })
})
