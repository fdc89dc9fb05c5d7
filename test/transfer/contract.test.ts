import { readFile } from 'node:fs/promises'

import { buildSchema, isInputObjectType, parse, validate } from 'graphql'

import { itemsQuery } from '../../src/transfer/export/read-items.ts'
import { exportSchema } from '../../src/transfer/format/json-schema.ts'
import { citationFields, recordTypes, typeNames } from '../../src/transfer/format/record-types.ts'
import { selectionOf } from '../../src/transfer/format/selection.ts'
import * as documents from '../../src/transfer/send/documents.ts'

const schema = buildSchema(await readFile('schema.graphql', 'utf8'))

/** What may be saved and is in no file: the other ends of relations that are, and people. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  Topic: ['stories'],
  Entity: ['stories', 'claims'],
  Source: ['repeatedBy', 'citations'],
  Claim: ['restedOnBy', 'stories', 'answers', 'supersedes', 'assignedTo'],
  Citation: ['claim'],
  OpenQuestion: ['stories', 'watchItems', 'assignedTo'],
  WatchItem: ['stories', 'assignedTo'],
  // The date comes with closing.
  Story: ['closedAt', 'assignedTo'],
}

describe('The export format', () => {
  test.each([...typeNames.map(type => recordTypes[type]), { list: 'Citation', fields: citationFields }])(
    'holds every field that can be saved of a $list',
    ({ list, fields }) => {
      const input = schema.getType(`${list}CreateInput`)
      const saved = isInputObjectType(input) ? Object.keys(input.getFields()) : []
      const held = Object.entries(fields).flatMap(([name, field]) => (field.act ? [] : [name]))
      expect([...held, ...(leftOut[list] ?? [])].toSorted()).toEqual(saved.toSorted())
    },
  )

  test.each(typeNames)('asks the API for what there is: %s', type => {
    for (const identities of [true, false]) {
      for (const by of ['page', 'ids'] as const) {
        expect(validate(schema, parse(itemsQuery(type, by, selectionOf(type, { identities }))))).toEqual([])
      }
    }
  })

  test.each(Object.entries(documents))('sends operations that the API has: %s', (_name, document) => {
    expect(validate(schema, parse(document.trim()))).toEqual([])
  })

  test('is described by the JSON Schema that is committed', async () => {
    const committed: unknown = JSON.parse(await readFile('formats/sofar-export-1.schema.json', 'utf8'))
    // `node src/transfer/format/print-schema.ts` writes it; a change of meaning is a new version.
    expect(JSON.parse(JSON.stringify(exportSchema))).toEqual(committed)
  })
})
