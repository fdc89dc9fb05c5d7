import type { ContentRecord } from '../format/record.ts'
import { nameOf, referencesOf } from '../format/record.ts'
import { recordTypes, typeNames } from '../format/record-types.ts'
import type { Fault } from './fault.ts'

/** What is kept of a record in memory while a file is imported. */
export type Entry = {
  readonly line: number
  readonly references: readonly string[]
  /** Reads the record itself. */
  read(): Promise<ContentRecord>
}

/** The records of a file by their names, in the order of the file. */
export type Content = ReadonlyMap<string, Entry>

/** Collects the records of a file, and what is wrong between them. */
export function collectContent() {
  const content = new Map<string, Entry>()
  const faults: Fault[] = []
  const named: { readonly line: number; readonly field: string; readonly to: string }[] = []
  return {
    content,
    faults,
    add(record: ContentRecord, line: number, read: () => Promise<ContentRecord>): void {
      const name = nameOf(record)
      const first = content.get(name)
      if (first !== undefined) {
        const field = recordTypes[record.type].name ?? 'type'
        faults.push({ line, field, message: `${name} is in line ${first.line} already` })
        return
      }
      const references = referencesOf(record)
      // Keys mean something in their file alone, so what they name has to be in it.
      named.push(...references.filter(({ to }) => isKey(to)).map(({ field, to }) => ({ line, field, to })))
      content.set(name, { line, references: [...new Set(references.map(({ to }) => to))], read })
    },
    finish(): void {
      for (const { line, field, to } of named) {
        if (!content.has(to)) faults.push({ line, field, message: `names ${to}, which is not in this file` })
      }
      faults.push(...findCycles(content))
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
