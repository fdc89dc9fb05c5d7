import type { KeystoneContext } from '@keystone-6/core/types'
import type { GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode, SelectionNode } from 'graphql'
import { Kind, print, separateOperations, visit } from 'graphql'

import type { PublishedList } from '../../schema/published.ts'
import { published } from '../../schema/published.ts'
import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Engine } from '../delivery/engine/answer.ts'
import { createEngine } from '../delivery/engine/answer.ts'
import type { ListModel, Model } from '../delivery/engine/model.ts'
import { modelOf } from '../delivery/engine/model.ts'
import { recordSchema } from '../delivery/engine/statement.ts'
import { badInput } from '../errors.ts'
import { takeAnswered } from './answered.ts'

/** The story whose public address this is or was, and whether it is withdrawn by now. */
export async function findByAddress(
  database: Database,
  slug: string,
): Promise<{ id: string; isWithdrawn: boolean } | null> {
  return queryJson(
    database,
    `select (select jsonb_build_object('id', id, 'isWithdrawn', status = 'withdrawn') from published."Story"
       where slug = $1 or id in (select story from published."Redirect" where "fromSlug" = $1)
       order by slug = $1 desc limit 1) as answer`,
    slug,
  )
}

/**
 * What the selection of `info` asks of a story, as of a moment: the same types and sections, from the record of what was
 * public. Null when the public did not have it then. Throws BAD_USER_INPUT for what was never public.
 */
export async function readPastStory(
  context: KeystoneContext,
  info: GraphQLResolveInfo,
  { id, at }: { id: string; at: Date },
): Promise<unknown> {
  const query = questionAbout(info, id)
  const found = await engineOf(context, info.schema).answer(
    { query, variables: info.variableValues },
    { isTagged: false, at },
  )
  if (found === undefined)
    throw badInput(`${info.fieldName}: ask for fields of the story that are public, and for nothing else.`)
  const { data }: { data: { story: unknown } } = JSON.parse(found.text)
  return takeAnswered(data.story, info.returnType)
}

const engines = new WeakMap<GraphQLSchema, Engine>()

function engineOf(context: KeystoneContext, schema: GraphQLSchema): Engine {
  const found = engines.get(schema)
  if (found !== undefined) return found
  const database: Database = context.prisma
  const engine = createEngine({
    schema,
    model: publicPart(modelOf(context)),
    databaseSchema: recordSchema,
    reader: {
      readText: async ({ sql }, values) => {
        const [row] = await database.$queryRawUnsafe<{ answer: string }[]>(sql, ...values)
        return row?.answer ?? ''
      },
      isThere: async () => true,
      statements: () => 0,
      close: async () => {},
    },
  })
  engines.set(schema, engine)
  return engine
}

/** The newsroom's lists have fields that no record of the public has. */
function publicPart({ lists, roots }: Model): Model {
  const isPublicList = (key: string): key is PublishedList => key in published
  const fieldsOf = (key: PublishedList): ReadonlySet<string> =>
    new Set(['id', ...published[key].flatMap(field => [field, `${field}Count`])])
  return {
    roots,
    lists: new Map(
      [...lists].flatMap(([key, list]): [string, ListModel][] => {
        if (!isPublicList(key)) return []
        const known = fieldsOf(key)
        return [[key, { ...list, fields: new Map([...list.fields].filter(([field]) => known.has(field))) }]]
      }),
    ),
  }
}

/** The part of an operation below a field, as an operation of its own about one story. */
function questionAbout({ operation, fieldNodes, fragments }: GraphQLResolveInfo, id: string): string {
  const selections: SelectionNode[] = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  const asked: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    ...(operation.variableDefinitions && { variableDefinitions: operation.variableDefinitions }),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.FIELD,
          name: { kind: Kind.NAME, value: 'story' },
          arguments: [
            {
              kind: Kind.ARGUMENT,
              name: { kind: Kind.NAME, value: 'where' },
              value: {
                kind: Kind.OBJECT,
                fields: [
                  {
                    kind: Kind.OBJECT_FIELD,
                    name: { kind: Kind.NAME, value: 'id' },
                    value: { kind: Kind.STRING, value: id },
                  },
                ],
              },
            },
          ],
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
      ],
    },
  }
  const whole = { kind: Kind.DOCUMENT, definitions: [asked, ...Object.values(fragments)] } as const
  // Fragments that are not used here would make it invalid, and so would variables.
  const [document = whole] = Object.values(separateOperations(whole))
  const used = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value)
    },
  })
  return print(
    visit(document, {
      VariableDefinition: node => (used.has(node.variable.name.value) ? node : null),
    }),
  )
}
