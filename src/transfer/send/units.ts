import type { Content } from '../file/content.ts'
import { recordTypes, typeNames } from '../format/record-types.ts'

/** The names of records that are saved as one. `story` is what it is about, where it is about one. */
export type Unit = { readonly story: string | undefined; readonly names: readonly string[] }

/** How many records that belong to no story go together. */
const looseRecords = 200

/**
 * What is saved together: each story with all that it rests on, then what is in no story. What an earlier unit brought
 * is left out of a later one, except where only the file knows what it is called by; `isAlone` leaves nothing out.
 */
export function* unitsOf(content: Content, { isAlone }: { readonly isAlone: boolean }): Generator<Unit> {
  const sent = new Set<string>()
  const isKnown = (name: string): boolean => !isAlone && sent.has(name) && !isKeyed(name)
  for (const name of content.keys()) {
    if (!name.startsWith('story:')) continue
    const names = closure(content, [name], isKnown)
    yield { story: name, names }
    for (const each of names) sent.add(each)
  }
  const loose = [...content.keys()].filter(name => !sent.has(name))
  for (let from = 0; from < loose.length; from += looseRecords) {
    const names = closure(content, loose.slice(from, from + looseRecords), isKnown)
    yield { story: undefined, names }
    for (const each of names) sent.add(each)
  }
}

function closure(content: Content, start: readonly string[], isKnown: (name: string) => boolean): string[] {
  const found = new Set(start.filter(name => !isKnown(name)))
  for (const name of found) {
    for (const to of content.get(name)?.references ?? []) if (content.has(to) && !isKnown(to)) found.add(to)
  }
  return [...found]
}

function isKeyed(name: string): boolean {
  const type = typeNames.find(candidate => name.startsWith(`${candidate}:`))
  return type !== undefined && recordTypes[type].name === 'key'
}
