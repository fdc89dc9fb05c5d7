import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv } from 'ajv'
import { fullFormats } from 'ajv-formats/dist/formats.js'

import { exportSchema } from './json-schema.ts'
import type { PictureLine } from './picture.ts'
import type { ContentRecord, Footer, Header } from './record.ts'
import { formatName, formatVersion, isObject } from './record.ts'
import { typeNames } from './record-types.ts'

/** What is wrong with one field of a line, as `path: message`. */
type FieldFault = { readonly field: string; readonly message: string }

export type Line =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'record'; readonly record: ContentRecord }
  | { readonly kind: 'picture'; readonly picture: PictureLine }
  | { readonly kind: 'footer'; readonly footer: Footer }
  | { readonly kind: 'faulty'; readonly faults: readonly FieldFault[] }

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: true })
for (const name of ['date', 'date-time'] as const) ajv.addFormat(name, fullFormats[name])
// A regular expression runs out of stack on some millions of characters.
ajv.addFormat('byte', text => Buffer.from(text, 'base64').toString('base64') === text)
ajv.addSchema(exportSchema, 'export')

/** What a line is, checked against its part of the schema; of values that are wrong it says where, never what. */
export function validateLine(value: unknown): Line {
  if (!isObject(value)) return faulty('', 'has to be a JSON object')
  if (isDeep(value)) return faulty('', `is nested more than ${deepest} levels deep`)
  if ('format' in value) {
    if (value.format === formatName && value.version !== formatVersion) {
      return faulty('version', `is not one that this Sofar reads, which is ${formatVersion}; use a newer Sofar`)
    }
    return check<Header>('header', value, header => ({ kind: 'header', header }))
  }
  if ('end' in value) return check<Footer>('footer', value, footer => ({ kind: 'footer', footer }))
  if (value.type === 'picture') return check<PictureLine>('picture', value, picture => ({ kind: 'picture', picture }))
  const type = typeNames.find(name => name === value.type)
  if (type === undefined) return faulty('type', `has to be one of: ${[...typeNames, 'picture'].join(', ')}`)
  return check<ContentRecord>(type, value, record => ({ kind: 'record', record }))
}

/** Deeper than any text of a person; whatever follows a tree by calling itself is safe with it. */
const deepest = 200

function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap(each => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
  return false
}

function check<T>(definition: string, value: unknown, found: (value: T) => Line): Line {
  const validate: ValidateFunction<T> | undefined = ajv.getSchema<T>(`export#/definitions/${definition}`)
  if (validate === undefined) throw new Error(`the schema defines no ${definition}`)
  if (validate(value)) return found(value)
  return { kind: 'faulty', faults: (validate.errors ?? []).map(presentFault) }
}

function faulty(field: string, message: string): Line {
  return { kind: 'faulty', faults: [{ field, message }] }
}

function presentFault({ instancePath, keyword, params, message = 'is wrong' }: ErrorObject): FieldFault {
  const path = instancePath
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
  const below = (name: unknown) => [path, String(name)].filter(Boolean).join('.')
  if (keyword === 'required') return { field: below(params.missingProperty), message: 'is missing' }
  if (keyword === 'additionalProperties') {
    return { field: below(params.additionalProperty), message: 'is no field of this; see docs/import-export.md' }
  }
  if (keyword === 'enum') return { field: path, message: `has to be one of: ${listed(params.allowedValues)}` }
  if (keyword === 'const') return { field: path, message: `has to be ${JSON.stringify(params.allowedValue)}` }
  return { field: path, message: message.replace(/^must NOT have/, 'may not have').replace(/^must/, 'has to') }
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map(value => (value === null ? 'null' : String(value))).join(', ') : ''
}
