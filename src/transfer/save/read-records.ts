import type { Context } from '../../../generated/keystone/types.ts'
import type { ContentRecord } from '../format/record.ts'
import { nameOf, reference, referencesOf, textOf } from '../format/record.ts'
import { recordTypes, typeNames } from '../format/record-types.ts'
import { validateLine } from '../format/validate-line.ts'
import { findItemsBy, isOneOf } from './items.ts'
import type { RecordProblem } from './problems.ts'
import { refuse } from './problems.ts'

/** What was sent, as records of the format; refuses everything when one of them is none. */
export function requireRecords(given: readonly unknown[]): ContentRecord[] {
  const problems: RecordProblem[] = []
  const records: ContentRecord[] = []
  const places = new Map<string, number>()
  for (const [index, value] of given.entries()) {
    const line = validateLine(value)
    if (line.kind === 'record') {
      const name = nameOf(line.record)
      if (places.has(name))
        problems.push({ record: index, message: `${name} was sent already, as record ${places.get(name)}` })
      places.set(name, index)
      records.push(line.record)
    } else if (line.kind === 'faulty') {
      problems.push(...line.faults.map(({ field, message }) => ({ record: index, message: `${field}: ${message}` })))
    } else problems.push({ record: index, message: 'is no record' })
  }
  if (problems.length > 0) throw refuse(records, problems)
  return records
}

/** The ids of what the records name and do not bring along; refuses names that there are not. */
export async function findNamedElsewhere(
  context: Context,
  records: readonly ContentRecord[],
): Promise<Map<string, string>> {
  const brought = new Set(records.map(nameOf))
  const named = new Set(
    records.flatMap(record => referencesOf(record).map(({ to }) => to)).filter(to => !brought.has(to)),
  )
  const ids = new Map<string, string>()
  for (const type of typeNames) {
    const slugs = [...named].filter(to => to.startsWith(`${type}:`)).map(to => to.slice(type.length + 1))
    if (slugs.length === 0 || recordTypes[type].name !== 'slug') continue
    for (const item of await findItemsBy(context, type, [{ values: slugs, where: isOneOf('slug') }])) {
      ids.set(reference(type, textOf(item.slug)), item.id)
    }
  }
  const problems = records.flatMap((record, index) =>
    referencesOf(record)
      .filter(({ to }) => !brought.has(to) && !ids.has(to))
      .map(({ field, to }) => ({ record: index, message: `${field}: names ${to}, which ${whereNot(to)}` })),
  )
  if (problems.length > 0) throw refuse(records, problems)
  return ids
}

/** Keys mean something in their file alone. */
function whereNot(to: string): string {
  const type = typeNames.find(name => to.startsWith(`${name}:`))
  return type !== undefined && recordTypes[type].name === 'slug'
    ? 'is neither among the records nor in the newsroom'
    : 'is not among the records'
}
