import type { Described, RecordType } from './fields.ts'
import { partBytes, pictureKey } from './picture.ts'
import { formatName, formatVersion } from './record.ts'
import { citationFields, grantFields, recordTypes, typeNames } from './record-types.ts'

type Schema = Readonly<Record<string, unknown>>

const keyOfFile = 'What other records of this file call it by; of no meaning outside of it.'
const leftOut = 'Who it is was left out of the file; importing it changes nothing about that.'

/** The JSON Schema (draft-07) of one line of an export; printed to formats/sofar-export-1.schema.json. */
export const exportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://sofar.invalid/formats/sofar-export-1.schema.json',
  title: 'Sofar export, version 1: one line',
  description:
    'A file is UTF-8 text with one JSON object a line: the header, one record for each item, the pictures, the footer. See docs/import-export.md.',
  anyOf: [
    { $ref: '#/definitions/header' },
    ...typeNames.map(recordRef),
    { $ref: '#/definitions/picture' },
    { $ref: '#/definitions/footer' },
  ],
  definitions: {
    header: {
      type: 'object',
      description: 'The first line.',
      properties: {
        format: { const: formatName },
        version: { const: formatVersion },
        identities: {
          description: 'Whether the file holds who the sources are that are not public.',
          enum: ['included', 'left out'],
        },
      },
      required: ['format', 'version'],
      additionalProperties: false,
    },
    footer: {
      type: 'object',
      description: 'The last line.',
      properties: { end: { const: true }, records: { type: 'integer', minimum: 0 } },
      required: ['end', 'records'],
      additionalProperties: false,
    },
    picture: {
      type: 'object',
      description: 'A picture, or a part of one that is large; the parts follow one another.',
      properties: {
        type: { const: 'picture' },
        key: {
          description: 'What records call it by: the name of its file.',
          type: 'string',
          pattern: pictureKey.source,
        },
        at: { description: 'How many bytes of it came before.', type: 'integer', minimum: 0 },
        bytes: { description: 'How many bytes it has.', type: 'integer', minimum: 1 },
        data: {
          description: 'These bytes of it, in base64.',
          type: 'string',
          minLength: 4,
          maxLength: (partBytes / 3) * 4,
          contentEncoding: 'base64',
          format: 'byte',
        },
      },
      required: ['type', 'key', 'at', 'bytes', 'data'],
      additionalProperties: false,
    },
    grant: objectSchema('What was decided about using a source without its name.', grantFields, ['state']),
    citation: objectSchema('What one source says about one claim.', citationFields, ['source']),
    ...Object.fromEntries(typeNames.map(type => [type, recordSchema(type)])),
  },
} as const satisfies Schema

function recordRef(type: RecordType): Schema {
  return { $ref: `#/definitions/${type}` }
}

function recordSchema(type: RecordType): Schema {
  const { description, fields, name } = recordTypes[type]
  const { properties, ...schema } = objectSchema(description, fields, [
    'type',
    ...(name === undefined ? [] : [name]),
    ...Object.keys(fields).filter(field => field !== name && isRequired(fields[field])),
  ])
  const key = name === 'key' ? { key: { type: 'string', minLength: 1, maxLength: 2_100, description: keyOfFile } } : {}
  const marks = type === 'source' ? { identity: { const: 'left out', description: leftOut } } : {}
  return { ...schema, properties: { type: { const: type }, ...key, ...marks, ...properties } }
}

function objectSchema(description: string, fields: Readonly<Record<string, Described>>, required: readonly string[]) {
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
    required,
    additionalProperties: false,
  }
}

function isRequired(field: Described | undefined): boolean {
  return field?.kind === 'text' && field.required === true
}

function fieldSchema(field: Described): Schema {
  return { description: field.description, ...valueSchema(field) }
}

function valueSchema(field: Described): Schema {
  switch (field.kind) {
    case 'text':
      return {
        type: 'string',
        maxLength: field.max,
        ...(field.required ? { minLength: 1 } : {}),
        // PostgreSQL keeps no NUL in a text.
        pattern: field.pattern?.source ?? '^[^\\u0000]*$',
      }
    case 'choice':
      return { enum: [...Object.keys(field.choices), ...(field.nullable ? [null] : [])] }
    case 'choices':
      return { type: 'array', items: { enum: Object.keys(field.choices) }, uniqueItems: true }
    case 'moment':
      return { type: ['string', 'null'], format: 'date-time' }
    case 'day':
      return { type: ['string', 'null'], format: 'date' }
    case 'integer':
      return { type: 'integer', minimum: field.min, maximum: field.max }
    case 'one':
      return { type: ['string', 'null'], minLength: 1 }
    case 'many':
      return { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true }
    case 'citations':
      return { type: 'array', items: { $ref: '#/definitions/citation' } }
    case 'grants':
      return { type: 'array', items: { $ref: '#/definitions/grant' } }
    case 'yesNo':
      return { type: 'boolean' }
    case 'picture':
      return { type: ['string', 'null'], pattern: pictureKey.source }
    case 'document':
    default:
      return { type: 'array', items: { type: 'object' } }
  }
}
