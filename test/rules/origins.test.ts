import { groupByOrigin, lineageOf } from '../../src/rules/origins.ts'
import { allSupport, cite, evidenceOf, source } from './evidence.ts'

describe('Supporting sources', () => {
  test('stand together where they go back to the same origin', () => {
    const sources = [
      source('log', { originBasis: 'document' }),
      source('wire', { originBasis: 'derived', derivedFrom: ['log'] }),
      source('witness'),
    ]
    expect(groupByOrigin(allSupport(sources))).toEqual([
      { kind: 'origin', sources: ['log', 'wire'] },
      { kind: 'origin', sources: ['witness'] },
    ])
  })

  test('are brought together by one that goes back to both', () => {
    const sources = [
      source('log'),
      source('witness'),
      source('paper', { originBasis: 'derived', derivedFrom: ['log', 'witness'] }),
    ]
    expect(groupByOrigin(allSupport(sources))).toEqual([{ kind: 'origin', sources: ['log', 'witness', 'paper'] }])
  })

  test('stand apart where they rest on themselves or do not say how they know', () => {
    const sources = [
      source('a', { originBasis: 'derived', derivedFrom: ['b'] }),
      source('b', { originBasis: 'derived', derivedFrom: ['a'] }),
      source('rumour', { originBasis: 'unstated' }),
    ]
    expect(groupByOrigin(allSupport(sources))).toEqual([
      { kind: 'circular', sources: ['a', 'b'] },
      { kind: 'unknown', sources: ['rumour'] },
    ])
  })

  test('and those against are followed to all that they rest on, each once', () => {
    const sources = [
      source('log'),
      source('wire', { originBasis: 'derived', derivedFrom: ['log'] }),
      source('paper', { originBasis: 'derived', derivedFrom: ['wire', 'log'] }),
      source('elsewhere'),
    ]
    const evidence = evidenceOf(sources, [cite('paper', { stance: 'disputes' })])
    expect(lineageOf(evidence).map(({ id }) => id)).toEqual(['paper', 'wire', 'log'])
  })
})
