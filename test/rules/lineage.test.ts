import fc from 'fast-check'

import type { RuleSource } from '../../src/rules/evidence.ts'
import { traceLineage } from '../../src/rules/lineage.ts'
import { source } from './evidence.ts'

const mapOf = (...sources: RuleSource[]): Map<string, RuleSource> => new Map(sources.map(entry => [entry.id, entry]))

describe('A lineage', () => {
  test('of ten thousand links is followed to its end', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      source(`s${i}`, { derivedFrom: i === 0 ? [] : [`s${i - 1}`] }),
    )
    expect(traceLineage('s9999', mapOf(...chain))).toMatchObject({
      roots: new Set(['s0']),
      isCircular: false,
    })
  })

  test('with two ways at each of a hundred crossings is followed once, not once a way', () => {
    const crossings = Array.from({ length: 100 }, (_, i) => [
      source(`l${i}`, { derivedFrom: i === 0 ? [] : [`l${i - 1}`, `r${i - 1}`] }),
      source(`r${i}`, { derivedFrom: i === 0 ? [] : [`l${i - 1}`, `r${i - 1}`] }),
    ])
    expect(traceLineage('l99', mapOf(...crossings.flat()))).toMatchObject({
      roots: new Set(['l0', 'r0']),
      isCircular: false,
    })
  })

  test('named twice by the same source is no circle', () => {
    expect(traceLineage('a', mapOf(source('a', { derivedFrom: ['b', 'b'] }), source('b')))).toMatchObject({
      roots: new Set(['b']),
      isCircular: false,
    })
  })

  test('is the same however often and from wherever it is asked for', () => {
    const sources = mapOf(source('a', { derivedFrom: ['b'] }), source('b', { derivedFrom: ['c'] }), source('c'))
    expect(traceLineage('b', sources)).toEqual(traceLineage('a', sources))
    expect(traceLineage('a', sources)).toMatchObject({ roots: new Set(['c']), isCircular: false })
    expect(traceLineage('a', mapOf(source('a')))).toMatchObject({
      roots: new Set(['a']),
      isCircular: false,
    })
  })

  test('is circular exactly when a walk through it can come back to where it was', () => {
    const graph = fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(graph, edges => {
        const parents = edges.map(targets => targets.map(target => target % edges.length))
        const sources = mapOf(...parents.map((of, i) => source(`s${i}`, { derivedFrom: of.map(p => `s${p}`) })))
        const reach = (from: number): Set<number> => {
          const seen = new Set(parents[from])
          for (const node of seen) for (const parent of parents[node] ?? []) seen.add(parent)
          return seen
        }
        for (const start of parents.keys()) {
          const within = reach(start).add(start)
          expect(traceLineage(`s${start}`, sources)).toMatchObject({
            roots: new Set([...within].filter(node => parents[node]?.length === 0).map(node => `s${node}`)),
            isCircular: [...within].some(node => reach(node).has(node)),
          })
        }
      }),
    )
  })
})

test('Nothing comes through what was taken back', () => {
  const sources = new Map(
    [
      source('paper', { derivedFrom: ['wire'] }),
      source('wire', { derivedFrom: ['witness'], status: 'retracted' }),
      source('witness'),
    ].map(of => [of.id, of]),
  )
  expect(traceLineage('paper', sources)).toMatchObject({ roots: new Set(), ends: new Set(['witness']) })
})
