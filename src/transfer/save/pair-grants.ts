import type { Value } from '../format/record.ts'
import { isObject, listOf } from '../format/record.ts'
import { grantFields } from '../format/record-types.ts'
import { isEqual } from '../format/values.ts'

/** A decision about anonymity in a file. */
export type WantedGrant = { readonly [field: string]: Value }

/**
 * Which decisions of a file the source does not have. They are told apart by what was decided and confirmed alone: why a
 * source cannot be named is not for everybody who imports, and what matches would tell.
 */
export function missingGrants(current: readonly Value[], wanted: Value): WantedGrant[] {
  const left = [...current]
  return listOf(wanted)
    .flatMap(grant => (isObject(grant) ? [grant] : []))
    .filter(grant => {
      const place = left.findIndex(kept => isObject(kept) && isSame(kept, grant))
      if (place !== -1) left.splice(place, 1)
      return place === -1
    })
}

function isSame(kept: WantedGrant, grant: WantedGrant): boolean {
  return Object.entries(grantFields).every(
    ([name, { identity }]) => identity || grant[name] === undefined || isEqual(kept[name], grant[name]),
  )
}
