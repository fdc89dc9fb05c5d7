import type { Condition } from './anonymity-conditions.ts'
import { mixesAlphabets, peopleIn, saysNothing } from './attribution-words.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

const conditionNames = [
  'isInformation',
  'isVital',
  'isUnavailableOtherwise',
  'isReliable',
  'identityKnown',
] as const satisfies readonly Condition[]

/** A decision on a request for anonymity. */
export type Grant = Readonly<Record<Condition, boolean>> & {
  readonly state: string
  readonly requestedBy: string | null
  readonly decidedBy: string | null
  /** Until when it holds, as ISO 8601. */
  readonly expiresAt: string | null
}

/** A source that is not public, as it would go out. */
export type UnnamedSource = {
  readonly id: string
  /** Its designation, never its name. */
  readonly label: string
  readonly protection: string
  readonly publicAttribution: string
  readonly anonymityReason: string
  /** Whether title, url, authors or publisher say who it is. */
  readonly isIdentified: boolean
  readonly grants: readonly Grant[]
  /** Whether what it says is printed as said by somebody: not when all of it is on deep background. */
  readonly isAttributed: boolean
  /** For each claim that it supports, how many people who are not named do so. */
  readonly companions: readonly { readonly text: string; readonly people: number }[]
}

/** What an unnamed source lacks before it may support a published claim (rule 7). `now` is an ISO 8601 moment. */
export function anonymityProblems(source: UnnamedSource, now: string): Problem[] {
  const object = (message: string): Problem => blocking('anonymity', `Source:${source.id}`, message)
  const name = `The unnamed source “${source.label}”`
  return [
    ...(source.grants.some(grant => holds(grant, now))
      ? []
      : [object(`${name} needs an approved request for anonymity: ${lastRefusal(source.grants, now)}.`)]),
    ...(source.isAttributed ? printedObjections(source) : []).map(why => object(`${name} ${why}`)),
    ...(source.protection === 'sealed' && source.isIdentified
      ? [object(`${name} is sealed, so it can have no title, address, authors or publisher.`)]
      : []),
  ]
}

/** Whether a request was approved by a second person who confirmed every condition, and still holds (rule 7). */
export function holds(grant: Grant, now: string): boolean {
  return (
    grant.state === 'approved' &&
    isDecidedByAnother(grant) &&
    unconfirmed(grant).length === 0 &&
    !hasExpired(grant, now)
  )
}

function hasExpired({ expiresAt }: Grant, now: string): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now)
}

/** The conditions that nobody has confirmed. */
export function unconfirmed(grant: Readonly<Record<Condition, boolean>>): Condition[] {
  return conditionNames.filter(condition => !grant[condition])
}

function isDecidedByAnother({ requestedBy, decidedBy }: Grant): boolean {
  return requestedBy !== null && decidedBy !== null && requestedBy !== decidedBy
}

function lastRefusal(grants: readonly Grant[], now: string): string {
  if (grants.some(({ state }) => state === 'requested')) return 'the one there is waits for a decision'
  if (grants.some(grant => grant.state === 'approved' && hasExpired(grant, now))) return 'the one there was has expired'
  if (grants.some(({ state }) => state === 'revoked')) return 'the one there was is revoked'
  return 'request it, and let somebody else decide'
}

function printedObjections(source: UnnamedSource): string[] {
  const hasReason = source.anonymityReason.trim() !== ''
  return [...attributionObjections(source), ...(hasReason ? [] : ['needs anonymityReason: say why it is not named.'])]
}

function attributionObjections({ publicAttribution, companions }: UnnamedSource): string[] {
  if (publicAttribution.trim() === '') return ['needs publicAttribution: say how it is described in print.']
  if (mixesAlphabets(publicAttribution)) return ['has a publicAttribution that mixes letters of several alphabets.']
  if (saysNothing(publicAttribution)) {
    return [`needs a publicAttribution that says why it is worth hearing; “${publicAttribution}” does not.`]
  }
  const said = peopleIn(publicAttribution)
  return companions
    .filter(({ people }) => people < said)
    .map(
      ({ text, people }) =>
        `is called “${publicAttribution}”, which speaks of ${said === 2 ? 'several people' : `${said} people`}, but “${text}” rests on ${people} unnamed.`,
    )
}
