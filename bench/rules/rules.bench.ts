/**
 * What it takes to summarise the evidence of many claims: against reading the same data with JSON.parse, and against the
 * least that any judgement needs, one pass over every citation and every link of the lineage.
 */
import { summarizeEvidence } from '../../src/rules/assessment.ts'
import type { Evidence, RuleSource } from '../../src/rules/evidence.ts'
import { measure, table } from '../measure.ts'
import type { Newsroom, Shape } from './evidence.ts'
import { buildNewsroom } from './evidence.ts'

type Start = { readonly json: string; readonly sources: ReadonlyMap<string, RuleSource>; readonly evidence: Evidence[] }

const sizes: readonly (readonly [Shape, number])[] = [
  ['ordinary', 250],
  ['ordinary', 500],
  ['ordinary', 1000],
  ['ordinary', 2000],
  ['deep', 1000],
  ['entangled', 1000],
  ['circular', 1000],
]

const contenders = ['summarizeEvidence', 'JSON.parse', 'one pass'] as const
const runs: Readonly<Record<(typeof contenders)[number], (start: Start) => unknown>> = {
  summarizeEvidence: ({ evidence }) => evidence.map(summarizeEvidence),
  'JSON.parse': ({ json }): unknown => JSON.parse(json),
  'one pass': ({ evidence, sources }) => passOnce(evidence, sources),
}

const rows = sizes.map(([shape, claims]) => {
  const newsroom = buildNewsroom(shape, claims)
  const json = JSON.stringify(newsroom)
  const times = measure(contenders.map(name => ({ name, prepare: () => startFrom(newsroom, json), run: runs[name] })))
  const [rules = 0, parse = 0, pass = 0] = contenders.map(name => times.get(name))
  return [
    shape,
    String(claims),
    `${rules.toFixed(0)} ms`,
    `${((rules / claims) * 1000).toFixed(0)} µs`,
    `${parse.toFixed(1)} ms`,
    `${pass.toFixed(1)} ms`,
    `${(rules / parse).toFixed(1)} ×`,
    `${(rules / pass).toFixed(0)} ×`,
  ]
})

process.stdout.write(
  table([['lineage', 'claims', 'summaries', 'a claim', 'JSON.parse', 'one pass', 'to parse', 'to pass'], ...rows]),
)

/** New maps for every run: the lineage is traced once for as long as its sources are in use. */
function startFrom({ sources, claims }: Newsroom, json: string): Start {
  const byId = new Map(sources.map(source => [source.id, source]))
  return { json, sources: byId, evidence: claims.map(claim => ({ ...claim, sources: byId })) }
}

function passOnce(evidence: readonly Evidence[], sources: ReadonlyMap<string, RuleSource>): number {
  let found = 0
  for (const { citations } of evidence) {
    for (const { source } of citations) if (sources.has(source)) found += 1
  }
  for (const { derivedFrom } of sources.values()) {
    for (const parent of derivedFrom) if (sources.has(parent)) found += 1
  }
  return found
}
