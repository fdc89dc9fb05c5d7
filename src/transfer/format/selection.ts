import type { Described, RecordType } from './fields.ts'
import { citationFields, recordTypes } from './record-types.ts'

/** What to ask an API for, to have all of an item that a record holds. Without identities, not even asked for. */
export function selectionOf(type: RecordType, { identities }: { readonly identities: boolean }): string {
  return ['id', ...fieldsOf(recordTypes[type].fields, identities)].join(' ')
}

function fieldsOf(fields: Readonly<Record<string, Described>>, identities: boolean): string[] {
  return Object.entries(fields)
    .filter(([, field]) => identities || field.identity === undefined)
    .map(([name, field]) => {
      switch (field.kind) {
        case 'one':
        case 'many':
          return `${name} { id${recordTypes[field.to].name === 'slug' ? ' slug' : ''} }`
        case 'citations':
          return `${name} { id ${fieldsOf(citationFields, identities).join(' ')} }`
        case 'document':
          return `${name} { document }`
        default:
          return name
      }
    })
}
