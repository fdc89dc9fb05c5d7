import fc from 'fast-check'
import type { KeystoneContext } from '@keystone-6/core/types'
import { getNamedType, isEnumType, isObjectType } from 'graphql'

import { connectClient } from '../../src/database/connection.ts'
import type { Column, ListModel, Model } from '../../src/delivery/engine/model.ts'
import { modelOf } from '../../src/delivery/engine/model.ts'

/** Words that JSON, SQL, patterns and sorting each find hard in their own way. */
export const words = [
  '',
  'a',
  'A',
  'ab',
  'x_y',
  '50 %',
  'back\\slash',
  '"quoted"',
  "it's",
  'two\nlines\ttab',
  '\u0001\u0002\u001f\u007f',
  'é',
  'É',
  'ß',
  '😀 \u2028',
  '{"a":1}',
  '$1',
]

export const moments = [
  '2001-01-01T00:00:00.000Z',
  '2024-02-29T23:59:59.999Z',
  '2026-11-01T10:20:30.120Z',
  '2099-12-31T12:00:00.000Z',
]
export const days = ['2001-01-01', '2024-02-29', '2099-12-31']

/** Fields whose texts are of one row alone. */
export const uniqueTexts = ['slug', 'fromSlug']

/**
 * Fills a perspective with random rows and links of every list of the context; answers with the ids by list. Where it is
 * dense, nothing that a row can be related to is missing.
 */
export async function fillWithRandomContent(
  url: string,
  context: KeystoneContext,
  {
    seed,
    perspective = 'published',
    rowsPerList = 7,
    isDense = false,
  }: { seed: number; perspective?: string; rowsPerList?: number; isDense?: boolean },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const model = modelOf(context)
  const client = await connectClient(url, { options: `-c search_path=${perspective} -c sofar.rebuilding=on` })
  const draw = drawing(seed)
  const ids = new Map<string, string[]>()
  try {
    for (const list of model.lists.values()) {
      const isSingleton =
        list.fields.get('id')?.kind === 'column' && columnsOf(list).some(({ type }) => type === 'integer id')
      ids.set(list.key, isSingleton ? ['1'] : Array.from({ length: rowsPerList }, () => draw(fc.uuid({ version: 4 }))))
    }
    for (const list of model.lists.values()) {
      const rows = (ids.get(list.key) ?? []).map((id): Record<string, unknown> => ({
        ...randomRow(context, list, ids, draw),
        id,
      }))
      // Only the public may find nothing there.
      if (perspective === 'newsroom' && list.key === 'Source') for (const row of rows) row.protection ??= 'sealed'
      await client.query(
        `insert into "${list.table}" (${Object.keys(rows[0] ?? {})
          .map(name => `"${name}"`)
          .join(', ')})
         select ${Object.keys(rows[0] ?? {})
           .map(name => `"${name}"`)
           .join(', ')}
         from jsonb_populate_recordset(null::"${list.table}", $1::jsonb)`,
        [JSON.stringify(rows)],
      )
    }
    for (const list of model.lists.values()) {
      const own = ids.get(list.key) ?? []
      for (const column of foreignKeysOf(list)) {
        const any = fc.constantFrom(...(ids.get(column.list) ?? []))
        const targets = own.map(() => draw(isDense ? any : fc.option(any, { freq: 4 })))
        await client.query(
          `update "${list.table}" set "${column.name}" = target from unnest($1::uuid[], $2::uuid[]) as given (id, target)
           where "${list.table}".id = given.id`,
          [own, targets],
        )
      }
    }
    for (const { table, A, B } of linksOf(model)) {
      const pairs = (ids.get(A) ?? []).flatMap(a =>
        draw(fc.subarray(ids.get(B) ?? [], { minLength: isDense ? 2 : 0, maxLength: 4 })).map(b => [a, b] as const),
      )
      await client.query(
        `insert into "${table}" ("A", "B") select * from unnest($1::uuid[], $2::uuid[]) on conflict do nothing`,
        [pairs.map(([one]) => one), pairs.map(([, other]) => other)],
      )
    }
  } finally {
    await client.end()
  }
  return ids
}

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T

function drawing(seed: number): Draw {
  let next = seed
  return arbitrary => {
    const [value] = fc.sample(arbitrary, { numRuns: 1, seed: next++ })
    if (value === undefined) throw new Error('nothing was drawn')
    return value
  }
}

function columnsOf(list: ListModel): Column[] {
  return [...list.fields.values()].flatMap(field => ('column' in field ? [field.column] : []))
}

function foreignKeysOf(list: ListModel): { name: string; list: string }[] {
  return [...list.fields.values()].flatMap(field =>
    field.kind === 'relation' && field.relation.kind === 'one'
      ? [{ name: field.relation.column, list: field.relation.list }]
      : [],
  )
}

function linksOf(model: Model): { table: string; A: string; B: string }[] {
  return [...model.lists.values()].flatMap(list =>
    [...list.fields.values()].flatMap(field =>
      field.kind === 'relation' && field.relation.kind === 'linked' && field.relation.near === 'A'
        ? [{ table: field.relation.table, A: list.key, B: field.relation.list }]
        : [],
    ),
  )
}

function randomRow(
  context: KeystoneContext,
  list: ListModel,
  ids: ReadonlyMap<string, readonly string[]>,
  draw: Draw,
): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [name, field] of list.fields) {
    if (field.kind === 'image') {
      const isThere = draw(fc.boolean())
      for (const [part, value] of Object.entries({
        id: 'picture 1',
        extension: 'jpg',
        filesize: 10,
        width: 2,
        height: 3,
      }))
        row[`${field.prefix}_${part}`] = isThere ? value : null
    } else if (field.kind === 'document') {
      row[field.column.name] = draw(randomDocument(ids))
    } else if (field.kind === 'choices') {
      row[field.column.name] = draw(fc.subarray(enumValues(context, list, name)))
    } else if (field.kind === 'column') {
      const value = randomValue(context, list, name, field.column)
      row[field.column.name] = draw(field.column.isNullable ? fc.option(value, { freq: 3 }) : value)
    }
  }
  for (const unique of uniqueTexts) if (list.fields.has(unique)) row[unique] = draw(fc.uuid())
  return row
}

function randomValue(context: KeystoneContext, list: ListModel, name: string, column: Column): fc.Arbitrary<unknown> {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the others are made where they are inserted
  switch (column.type) {
    case 'text':
      return fc.constantFrom(...words)
    case 'integer':
      return fc.integer({ min: -3, max: 3 })
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...enumValues(context, list, name).slice(0, 3))
    case 'moment':
      return fc.constantFrom(...moments)
    case 'day':
      return fc.constantFrom(...days)
    default:
      return fc.constant(null)
  }
}

function enumValues(context: KeystoneContext, list: ListModel, name: string): string[] {
  const type = context.graphql.schema.getType(list.key)
  const output = isObjectType(type) ? type.getFields()[name]?.type : undefined
  const named = getNamedType(output)
  return isEnumType(named) ? named.getValues().map(value => value.name) : []
}

function randomDocument(ids: ReadonlyMap<string, readonly string[]>): fc.Arbitrary<unknown> {
  const text = fc.record({ text: fc.constantFrom(...words), bold: fc.constant(true) }, { requiredKeys: ['text'] })
  const reference = fc.oneof(
    ...(
      [
        ['claim', 'Claim'],
        ['source', 'Source'],
        ['question', 'OpenQuestion'],
        ['gone', 'Claim'],
      ] as const
    ).map(([relationship, list]) =>
      fc.record({
        type: fc.constant('relationship'),
        relationship: fc.constant(relationship),
        data: fc.option(
          fc.record({ id: fc.constantFrom(...(ids.get(list) ?? []), '00000000-0000-4000-8000-000000000000') }),
        ),
        children: fc.constant([{ text: '' }]),
      }),
    ),
  )
  const strange = fc.record({
    type: fc.constant('strange'),
    b: fc.double(),
    10: fc.integer(),
    children: fc.constant([]),
  })
  const children = fc.array(fc.oneof(text, reference, strange), { maxLength: 4 })
  const paragraph = fc.record({ type: fc.constant('paragraph'), children })
  const timeline = fc.record({
    type: fc.constant('component-block'),
    component: fc.constantFrom('timeline', 'gone'),
    props: fc.record({
      entries: fc.array(fc.record({ what: fc.constant(null), when: fc.constantFrom(...words), strange: text }), {
        maxLength: 2,
      }),
    }),
    children: fc.array(
      fc.record({
        type: fc.constant('component-inline-prop'),
        propPath: fc.constant(['entries', 0, 'what']),
        children,
      }),
      { maxLength: 2 },
    ),
  })
  const picture = fc.record({
    type: fc.constant('component-block'),
    component: fc.constant('picture'),
    props: fc.record(
      {
        file: fc.constant({ width: 2, src: '/images/x.jpg' }),
        alt: fc.constantFrom(...words),
        credit: fc.constant(''),
      },
      { requiredKeys: [] },
    ),
    children: fc.constant([]),
  })
  return fc.array(fc.oneof(paragraph, paragraph, timeline, picture), { maxLength: 4 })
}
