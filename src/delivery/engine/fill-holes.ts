import { holeEnd, holeSeparator, holeStart } from './json-text.ts'
import { missTag, neighbourTag, rowTag } from './scope.ts'
import type { Hole } from './statement.ts'

export type Filled = {
  readonly text: string
  /** Ids of rows that the answer shows, and `~id` of those whose neighbours were searched, and lists searched in vain. */
  readonly tags: ReadonlySet<string>
  /** When the answer may become another by itself; undefined: never. */
  readonly validUntil: Date | undefined
}

const none: ReadonlySet<string> = new Set()

/** Finishes what PostgreSQL left to this process, and takes out what it says about the rows. */
export function fillHoles(text: string, holes: readonly Hole[]): Filled {
  let start = text.indexOf(holeStart)
  if (start === -1) return { text, tags: none, validUntil: undefined }
  const tags = new Set<string>()
  let validUntil: Date | undefined
  const answer = {
    validUntil(moment: Date): void {
      if (validUntil === undefined || moment < validUntil) validUntil = moment
    },
  }
  let filled = ''
  let position = 0
  while (start !== -1) {
    filled += text.slice(position, start)
    const separator = text.indexOf(holeSeparator, start)
    const end = text.indexOf(holeEnd, separator)
    const kind = text.slice(start + 1, separator)
    const raw = text.slice(separator + 1, end)
    if (kind === rowTag || kind === missTag) tags.add(raw)
    else if (kind === neighbourTag) tags.add(`~${raw}`)
    else filled += holes[Number(kind)]?.(raw, answer) ?? 'null'
    position = end + 1
    start = text.indexOf(holeStart, position)
  }
  return { text: filled + text.slice(position), tags, validUntil }
}
