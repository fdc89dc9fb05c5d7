import type { ContentRecord } from '../format/record.ts'
import { nameOf, referencesOf } from '../format/record.ts'
import { recordTypes, typeNames } from '../format/record-types.ts'
import { picturesOf } from '../format/picture.ts'
import type { PictureLine } from '../format/picture.ts'
import { collectPictures } from './collect-pictures.ts'
import type { Fault } from './fault.ts'

/** What is kept of a record in memory while a file is imported. */
export type Entry = Place & {
  readonly references: readonly string[]
  /** The pictures that it shows, by their keys. */
  readonly pictures: readonly string[]
}

type Place = {
  readonly line: number
  /** How long it is in the file. */
  readonly bytes: number
  /** Reads the record itself. */
  read(): Promise<ContentRecord>
}

/** The records of a file by their names, in the order of the file. */
export type Content = ReadonlyMap<string, Entry>

/** The parts of each picture of a file, by its key. */
export type Pictures = ReadonlyMap<string, readonly PicturePlace[]>

export type PicturePlace = { readonly line: number; read(): Promise<PictureLine> }

/** Where a record stands that is small enough to be kept. */
export function inMemory(record: ContentRecord, line: number): Place {
  return { line, bytes: JSON.stringify(record).length, read: async () => record }
}

/** Collects the records of a file, and what is wrong between them. */
export function collectContent() {
  const content = new Map<string, Entry>()
  const { pictures, addPicture, findMissing } = collectPictures()
  const faults: Fault[] = []
  // A name that a thousand records use is kept once.
  const names = new Map<string, string>()
  const keep = (name: string): string => {
    const kept = names.get(name)
    if (kept === undefined) names.set(name, name)
    return kept ?? name
  }
  return {
    content,
    pictures,
    faults,
    addPicture: (picture: PictureLine, place: PicturePlace): void => void faults.push(...addPicture(picture, place)),
    add(record: ContentRecord, place: Place): void {
      const name = keep(nameOf(record))
      const first = content.get(name)
      if (first !== undefined) {
        const field = recordTypes[record.type].name ?? 'type'
        faults.push({ line: place.line, field, message: `${name} is in line ${first.line} already` })
        return
      }
      const references = [...new Set(referencesOf(record).map(({ to }) => keep(to)))]
      const shown = [...new Set(picturesOf(record).map(({ key }) => keep(key)))]
      content.set(name, { ...place, references, pictures: shown })
    },
    async finish(): Promise<void> {
      for (const { line, references, read } of content.values()) {
        // Keys mean something in their file alone, so what they name has to be in it.
        const missing = references.filter(to => isKey(to) && !content.has(to))
        if (missing.length === 0) continue
        for (const { field, to } of referencesOf(await read())) {
          if (missing.includes(to)) faults.push({ line, field, message: `names ${to}, which is not in this file` })
        }
      }
      faults.push(...findMissing(content), ...findCycles(content))
    },
  }
}

function isKey(name: string): boolean {
  const type = typeNames.find(candidate => name.startsWith(`${candidate}:`))
  return type !== undefined && recordTypes[type].name === 'key'
}

/** Nothing can rest on itself: neither a source on what repeats it, nor a claim on what depends on it. */
function findCycles(content: Content): Fault[] {
  const faults: Fault[] = []
  const done = new Set<string>()
  for (const start of content.keys()) {
    // Without recursion, because a chain may be as long as a file.
    const path: { name: string; left: string[] }[] = []
    const onPath = new Set<string>()
    const enter = (name: string): void => {
      path.push({ name, left: [...(content.get(name)?.references ?? [])].filter(to => isSameType(name, to)) })
      onPath.add(name)
    }
    if (!done.has(start)) enter(start)
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.left.pop()
      if (next === undefined) {
        path.pop()
        onPath.delete(step.name)
        done.add(step.name)
      } else if (onPath.has(next)) {
        const names = path.slice(path.findIndex(({ name }) => name === next)).map(({ name }) => name)
        faults.push({
          line: content.get(next)?.line ?? 0,
          field: next.startsWith('source:') ? 'derivedFrom' : 'dependsOn',
          message: `rests on itself: ${[...names, next].join(' → ')}`,
        })
      } else if (!done.has(next) && content.has(next)) enter(next)
    }
  }
  return faults
}

function isSameType(one: string, other: string): boolean {
  return one.slice(0, one.indexOf(':')) === other.slice(0, other.indexOf(':'))
}
