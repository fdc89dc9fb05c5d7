import type { changeKinds, materialities, signals } from '../vocabulary/update.ts'

export type ChangeKind = keyof typeof changeKinds
export type Materiality = keyof typeof materialities
export type Signal = keyof typeof signals

/** One thing that the public saw change. */
export type Change = {
  readonly kind: ChangeKind
  readonly materiality: Materiality
  readonly field: string
  readonly was: string
  readonly is: string
  readonly claim?: string
  readonly question?: string
  readonly source?: string
  readonly watchItem?: string
}
