import type { Content } from '../file/content.ts'
import { recordTypes, typeNames } from '../format/record-types.ts'

/** The names of records that are saved as one. `story` is what it is about, where it is about one. */
export type Unit = { readonly story: string | undefined; readonly names: readonly string[] }

/** How much of what belongs to no story goes together: neither side has to hold more. */
const looseRecords = 200
const looseBytes = 1_000_000

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
  let [loose, bytes]: [string[], number] = [[], 0]
  for (const [name, entry] of content) {
    if (sent.has(name)) continue
    if (loose.length >= looseRecords || bytes + entry.bytes > looseBytes) {
      yield* looseUnit(loose)
      ;[loose, bytes] = [[], 0]
    }
    loose.push(name)
    bytes += entry.bytes
  }
  yield* looseUnit(loose)

  function* looseUnit(start: readonly string[]): Generator<Unit> {
    const names = closure(content, start, isKnown)
    if (names.length > 0) yield { story: undefined, names }
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
