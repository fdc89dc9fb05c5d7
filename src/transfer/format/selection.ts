import type { Described, RecordType } from './fields.ts'
import { citationFields, grantFields, recordTypes } from './record-types.ts'

type Wanted = {
  readonly identities: boolean
  /** Also what an item has several of; unless said otherwise. */
  readonly several?: boolean
}

/** What to ask an API for, to have all of an item that a record holds. Without identities, not even asked for. */
export function selectionOf(type: RecordType, wanted: Wanted): string {
  return ['id', ...fieldsOf(recordTypes[type].fields, wanted)].join(' ')
}

/** Kinds of fields of which an item has several items. */
const isSeveral: ReadonlySet<string> = new Set(['many', 'citations', 'grants'])

function fieldsOf(fields: Readonly<Record<string, Described>>, { identities, several = true }: Wanted): string[] {
  return Object.entries(fields)
    .filter(([, field]) => identities || field.identity === undefined)
    .filter(([, { kind }]) => several || !isSeveral.has(kind))
    .map(([name, field]) => {
      switch (field.kind) {
        case 'one':
        case 'many':
          return `${name} { id${recordTypes[field.to].name === 'slug' ? ' slug' : ''} }`
        case 'citations':
          return `${name} { ${citationSelection} }`
        case 'grants':
          return `${name} { ${fieldsOf(grantFields, { identities }).join(' ')} }`
        case 'picture':
          return `${name} { id extension }`
        case 'document':
          return `${name} { document }`
        case 'choice':
        case 'choices':
        case 'day':
        case 'integer':
        case 'moment':
        case 'text':
        case 'yesNo':
        default:
          return name
      }
    })
}

/** The same of a citation. */
export const citationSelection = ['id', ...fieldsOf(citationFields, { identities: true })].join(' ')

/** What anybody in the newsroom may see of a decision about anonymity. */
export const grantSelection = fieldsOf(grantFields, { identities: false }).join(' ')
