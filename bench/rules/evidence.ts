import type { Evidence, RuleSource } from '../../src/rules/evidence.ts'

/** How the sources of a benchmark come from one another. */
export type Shape = 'ordinary' | 'deep' | 'entangled' | 'circular'

/** What `JSON.parse` gets to read: the evidence of many claims over one lineage. */
export type Newsroom = {
  readonly sources: readonly RuleSource[]
  readonly claims: readonly Omit<Evidence, 'sources'>[]
}

const citationsPerClaim = 20

/** So many claims with 20 citations each over so many sources; the same at every call. */
export function buildNewsroom(shape: Shape, claimCount: number, sourceCount = 2000): Newsroom {
  const random = randomNumbers()
  const sources = Array.from({ length: sourceCount }, (_, index): RuleSource => {
    const derivedFrom = parentsOf(shape, index, sourceCount, random).map(parent => `source-${parent}`)
    return {
      id: `source-${index}`,
      label: `Source number ${index}`,
      protection: index % 9 === 0 ? 'sealed' : 'public',
      reliability: 'B',
      originBasis: derivedFrom.length > 0 ? 'derived' : 'first_hand',
      status: 'active',
      vaultRef: index % 9 === 0 ? `vault-${index % 90}` : '',
      derivedFrom,
    }
  })
  return {
    sources,
    claims: Array.from({ length: claimCount }, (_, index) => claimAt(index, shape, sourceCount, random)),
  }
}

function claimAt(
  index: number,
  shape: Shape,
  sourceCount: number,
  random: (below: number) => number,
): Omit<Evidence, 'sources'> {
  const from = shape === 'entangled' ? roots(shape, sourceCount) : 0
  return {
    claim: {
      id: `claim-${index}`,
      text: `Statement number ${index}.`,
      kind: 'fact',
      assessment: 'corroborated',
      rationale: '',
      response: 'not_needed',
      authors: ['ana'],
      approvedBy: null,
      isRetracted: false,
    },
    citations: Array.from({ length: citationsPerClaim }, () => ({
      source: `source-${from + random(sourceCount - from)}`,
      stance: 'supports',
      directness: 'secondary',
      attribution: 'on_record',
      credibility: 'c2',
      passage: '',
    })),
    dependsOn: [],
    independentOriginsNeeded: 2,
  }
}

/** How many of the first sources know by themselves. */
function roots(shape: Shape, sourceCount: number): number {
  return { ordinary: sourceCount / 10, deep: 10, entangled: 30, circular: 0 }[shape]
}

function parentsOf(shape: Shape, index: number, sourceCount: number, random: (below: number) => number): number[] {
  const known = roots(shape, sourceCount)
  if (index < known) return []
  if (shape === 'deep') return [index - 10]
  if (shape === 'entangled') return [random(known), random(known), random(known)]
  if (shape === 'circular') return [random(sourceCount), random(sourceCount)]
  return random(5) === 0 ? [random(index), random(index)] : [random(index)]
}

/** Mulberry32: numbers that look random and are the same every time. Each is below `below`. */
function randomNumbers(): (below: number) => number {
  let state = 20_260_701
  return below => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
