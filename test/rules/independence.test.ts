import fc from 'fast-check'

import type { RuleSource } from '../../src/rules/evidence.ts'
import { countIndependentOrigins, independenceProblems } from '../../src/rules/independence.ts'
import { anyEvidence } from './any-evidence.ts'
import { allSupport, cite, evidenceOf, hidden, source } from './evidence.ts'

const paper = (id: string, ...derivedFrom: string[]): RuleSource => source(id, { originBasis: 'derived', derivedFrom })

/** How many independent origins the cited ones of these sources are. */
const count = (sources: readonly RuleSource[], ...cited: string[]): number =>
  countIndependentOrigins(
    evidenceOf(
      sources,
      cited.map(id => cite(id)),
    ),
  )
const whys = (...sources: RuleSource[]): string[] =>
  independenceProblems(allSupport(sources), 'corroborated').map(({ message }) => message)

describe('Independent origins', () => {
  test('are as many as there are sources that know by themselves', () => {
    const sources = [source('a'), source('b', { originBasis: 'document' }), source('c')]
    expect(count(sources)).toBe(0)
    expect(count(sources, 'a')).toBe(1)
    expect(count(sources, 'a', 'b', 'c')).toBe(3)
  })

  test('are one when forty papers carry one wire report', () => {
    const papers = Array.from({ length: 40 }, (_, index) => paper(`paper${index}`, 'wire'))
    const cited = papers.map(({ id }) => id)
    expect(count([source('wire'), ...papers], ...cited)).toBe(1)
    expect(count([source('wire'), ...papers], ...cited, 'wire')).toBe(1)
  })

  test.each(['derived', 'unstated'])('do not include a source whose knowledge is %s and comes from nowhere', basis => {
    expect(count([source('a', { originBasis: basis })], 'a')).toBe(0)
    expect(count([source('a', { originBasis: basis }), paper('b', 'a')], 'b')).toBe(0)
  })

  test('are those that a source was derived from, whatever it says of itself', () => {
    const sources = [source('wire'), source('a', { derivedFrom: ['wire'] }), source('b', { derivedFrom: ['wire'] })]
    expect(count(sources, 'a', 'b')).toBe(1)
  })

  test('are counted far up the lineage', () => {
    const chain = (of: string): RuleSource[] => [
      source(`${of}0`),
      ...[1, 2, 3, 4].map(n => paper(of + n, of + (n - 1))),
    ]
    expect(count([...chain('a'), ...chain('b')], 'a4', 'b4')).toBe(2)
    expect(count([...chain('a'), ...chain('b')], 'a4', 'a2')).toBe(1)
  })

  test('are one in a diamond', () => {
    const diamond = [source('top'), paper('left', 'top'), paper('right', 'top'), paper('end', 'left', 'right')]
    expect(count(diamond, 'left', 'right', 'end')).toBe(1)
  })

  test('are the most sources of which no two share a root', () => {
    const sources = [source('r1'), source('r2'), paper('both', 'r1', 'r2')]
    expect(count(sources, 'both', 'r1', 'r2')).toBe(2)
    expect(count(sources, 'both', 'r1')).toBe(1)
    expect(count(sources, 'both')).toBe(1)
  })

  test('are one when two protected sources have the same reference in the vault', () => {
    expect(count([hidden('a', 'v1'), hidden('b', 'v1')], 'a', 'b')).toBe(1)
    expect(count([hidden('a', 'v1'), hidden('b', 'v1', { protection: 'withheld' })], 'a', 'b')).toBe(1)
    expect(count([hidden('a', 'v1'), hidden('b', 'v2')], 'a', 'b')).toBe(2)
  })

  test('are two when two protected sources have no reference, or the sources are public', () => {
    expect(count([hidden('a', ''), hidden('b', '')], 'a', 'b')).toBe(2)
    expect(count([source('a', { vaultRef: 'v1' }), source('b', { vaultRef: 'v1' })], 'a', 'b')).toBe(2)
    expect(count([hidden('a', 'v1'), source('b', { vaultRef: 'v1' })], 'a', 'b')).toBe(2)
  })

  test('are one when two papers go back to one protected person by two names', () => {
    const sources = [hidden('a', 'v1'), hidden('b', 'v1'), paper('p', 'a'), paper('q', 'b')]
    expect(count(sources, 'p', 'q')).toBe(1)
  })

  test('do not include what was retracted', () => {
    expect(count([source('a', { status: 'retracted' })], 'a')).toBe(0)
    expect(count([source('a', { status: 'retracted' }), paper('b', 'a')], 'b')).toBe(0)
    expect(count([source('a', { status: 'corrected' }), paper('b', 'a')], 'b')).toBe(1)
  })

  test.each([1, 2, 3, 4, 5])('do not include sources in a circle of %i, nor what goes back to it', length => {
    const circle = Array.from({ length }, (_, i) => source(`s${i}`, { derivedFrom: [`s${(i + 1) % length}`, 'root'] }))
    const sources = [...circle, source('root'), paper('outside', 's0'), source('other')]
    const cited = circle.map(({ id }) => id)
    expect(count(sources, ...cited, 'outside')).toBe(0)
    expect(count(sources, ...cited, 'outside', 'other')).toBe(1)
  })

  test.each([{ status: 'retracted' }, { originBasis: 'unstated' }, { originBasis: 'derived' }, {}])(
    'are one when two papers share a root that is %j, though each has another of its own',
    given => {
      const sources = [
        source('r1'),
        source('r2'),
        source('shared', given),
        paper('a', 'r1', 'shared'),
        paper('b', 'r2', 'shared'),
      ]
      expect(count(sources, 'a', 'b')).toBe(1)
    },
  )

  test('may lead to a source that is gone', () => {
    expect(count([paper('a', 'gone')], 'a')).toBe(0)
    expect(count([paper('a', 'gone', 'there'), source('there')], 'a')).toBe(1)
  })

  test.each([
    ['disputes', 'on_record', 0],
    ['mentions', 'on_record', 0],
    ['supports', 'off_record', 0],
    ['supports', 'deep_background', 1],
  ])('of a citation that %s it, %s, are counted as it should', (stance, attribution, origins) => {
    expect(countIndependentOrigins(evidenceOf([source('a')], [cite('a', { stance, attribution })]))).toBe(origins)
  })

  test('are named no more often than a source is cited', () => {
    expect(count([source('a')], 'a', 'a', 'a')).toBe(1)
  })

  test('are the same in whatever order, and never more than the sources', () => {
    fc.assert(
      fc.property(anyEvidence, evidence => {
        const origins = countIndependentOrigins(evidence)
        expect(countIndependentOrigins({ ...evidence, citations: evidence.citations.toReversed() })).toBe(origins)
        expect(origins).toBeLessThanOrEqual(evidence.citations.length)
      }),
    )
  })
})

describe('A supporting source that is no origin of its own', () => {
  test('is named with the one that it agrees with', () => {
    expect(independenceProblems(allSupport([source('wire'), paper('a', 'wire')]), 'confirmed')).toEqual([
      {
        rule: 'independence',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be confirmed: “a” goes back to the same origin as “wire”.',
      },
    ])
    expect(whys(source('a'), source('b'))).toEqual([])
  })

  test('is named with the reason why it is none', () => {
    expect(whys(source('a', { originBasis: 'unstated' }))).toEqual([
      '“It rained.” cannot be corroborated: “a” does not say how it knows, so it is no independent origin by itself.',
    ])
    expect(whys(source('a', { originBasis: 'derived' }))).toEqual([
      '“It rained.” cannot be corroborated: “a” repeats others and does not name them, so it is no independent origin by itself.',
    ])
    expect(whys(paper('a', 'gone'))).toEqual([
      '“It rained.” cannot be corroborated: “a” goes back to nobody who stands by it and says how they know, so it is no independent origin by itself.',
    ])
  })

  test('is compared with all that came before it', () => {
    const whyC = whys(source('a'), source('b'), paper('c', 'b')).join()
    expect(whyC).toContain('“c” goes back to the same origin as “b”')
    const whyBoth = whys(source('a'), source('b'), paper('both', 'b', 'a')).join()
    expect(whyBoth).toContain('“both” goes back to the same origin as “a”')
  })

  test('is for another rule to name when its lineage is a circle', () => {
    expect(whys(source('a', { derivedFrom: ['a'] }), source('b'))).toEqual([])
  })
})
