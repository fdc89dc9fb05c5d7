import type { ContentRecord, Value } from '../format/record.ts'
import type { Item } from './items.ts'

/** One record on its way in. */
export type Work = {
  /** Its place among the records that were sent. */
  readonly index: number
  readonly record: ContentRecord
  /** What the newsroom has of it already. */
  readonly item: Item | undefined
  /** Empty until it is created. */
  id: string
  /** The fields that importing changes, in the terms of the database. */
  changed: ReadonlyMap<string, Value>
  /** What could not be taken over as it stands. */
  warning: string
  /** Called confirmed in the file, and approved by nobody here. */
  needsApproval: boolean
  /** Requests for anonymity that the file calls approved, and that nobody here has decided. */
  readonly requests: string[]
}

/** The records that were sent, each in its place. */
export function recordsOf(works: readonly Work[]): ContentRecord[] {
  const records: ContentRecord[] = []
  for (const { index, record } of works) records[index] = record
  return records
}
