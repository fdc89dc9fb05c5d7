import { approvalProblems, confirmedProblems, countPrimary } from '../../src/rules/confirmed.ts'
import type { RuleCitation, RuleSource } from '../../src/rules/evidence.ts'
import { allSupport, cite, evidenceOf, hidden, source } from './evidence.ts'

const primary = (of: Partial<RuleSource>, by: Partial<RuleCitation> = {}) =>
  evidenceOf([source('log', of)], [cite('log', { directness: 'primary', ...by })])
const messages = (...sources: RuleSource[]): string[] =>
  confirmedProblems(allSupport(sources)).map(({ message }) => message)

describe('Primary evidence confirms', () => {
  test.each([
    [{ reliability: 'A' }, {}],
    [{ reliability: 'B' }, {}],
    [{ reliability: 'C' }, {}],
    [{ originBasis: 'document' }, {}],
    [{ originBasis: 'first_hand' }, {}],
    [{ status: 'corrected' }, {}],
    [{}, { credibility: 'c6' }],
  ])('when the source is %j and the citation %j', (of, by) => {
    expect(confirmedProblems(primary(of, by))).toEqual([])
    expect(countPrimary(primary(of, by))).toBe(1)
  })

  test.each([
    [{ reliability: 'D' }, {}],
    [{ reliability: 'E' }, {}],
    [{ reliability: 'F' }, {}],
    [{ originBasis: 'derived' }, {}],
    [{ originBasis: 'unstated' }, {}],
    [{ protection: 'withheld' }, {}],
    [{ protection: 'sealed' }, {}],
    [{ status: 'retracted' }, {}],
    [{ derivedFrom: ['log'] }, {}],
    [{}, { directness: 'secondary' }],
    [{}, { directness: 'tertiary' }],
    [{}, { stance: 'mentions' }],
    [{}, { stance: 'refutes' }],
    [{}, { attribution: 'background' }],
    [{}, { attribution: 'deep_background' }],
    [{}, { attribution: 'off_record' }],
    [{}, { source: 'gone' }],
  ])('not when the source is %j and the citation %j', (of, by) => {
    expect(confirmedProblems(primary(of, by))).not.toEqual([])
    expect(countPrimary(primary(of, by))).toBe(0)
  })

  test('and each citation of it counts', () => {
    const citations = [cite('a', { directness: 'primary' }), cite('b', { directness: 'primary' }), cite('a')]
    expect(countPrimary(evidenceOf([source('a'), source('b')], citations))).toBe(2)
  })
})

describe('Corroboration confirms', () => {
  test('when one of the origins is named', () => {
    expect(messages(source('a'), source('b'))).toEqual([])
    expect(messages(source('a'), hidden('b', 'v1'))).toEqual([])
  })

  test('when one of the origins is a document', () => {
    expect(messages(hidden('a', ''), hidden('b', '', { originBasis: 'document' }))).toEqual([])
    expect(messages(hidden('a', '', { originBasis: 'document' }), hidden('b', ''))).toEqual([])
  })

  test('when one of the origins behind a paper is named, whoever else is', () => {
    const sources = [hidden('a', 'v1'), hidden('b', ''), source('named')]
    const papers = [source('p', { derivedFrom: ['a', 'named'] }), source('q', { derivedFrom: ['b'] })]
    expect(confirmedProblems(evidenceOf([...sources, ...papers], [cite('p'), cite('q')]))).toEqual([])
  })

  test('not when none of them is, however many public papers repeat it', () => {
    const papers = [source('p', { derivedFrom: ['a'] }), source('q', { derivedFrom: ['b'] })]
    const evidence = evidenceOf([hidden('a', 'v1'), hidden('b', ''), ...papers], [cite('p'), cite('q')])
    expect(confirmedProblems(evidence)).toEqual([
      {
        rule: 'confirmed',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be confirmed: none of its independent origins is named or a document.',
      },
    ])
  })

  test('not by a named source that only vouches for itself', () => {
    expect(
      messages(hidden('a', 'v1'), hidden('b', 'v2'), source('loop', { derivedFrom: ['loop', 'root'] })),
    ).toHaveLength(1)
    const loop = [hidden('a', 'v1'), hidden('b', 'v2'), source('loop', { derivedFrom: ['loop', 'root'] })]
    const evidence = evidenceOf(
      [...loop, source('root')],
      loop.map(({ id }) => cite(id)),
    )
    expect(confirmedProblems(evidence)).toHaveLength(1)
  })

  test('not by too few origins, and every reason is given', () => {
    expect(messages(source('a'))).toEqual([
      '“It rained.” cannot be confirmed: no primary evidence on the record from a reliable public source supports it.',
      '“It rained.” cannot be confirmed: it has 1 independent origin, and 2 are needed.',
    ])
    expect(confirmedProblems(allSupport([source('a')])).map(({ rule }) => rule)).toEqual(['confirmed', 'corroborated'])
  })
})

describe('Confirmed takes a second person', () => {
  const approvedBy = (person: string | null, authors = ['ana', 'cem']) =>
    approvalProblems(evidenceOf([], [], { authors, approvedBy: person }))

  test('who did not write the claim', () => {
    expect(approvedBy('ben')).toEqual([])
    expect(approvedBy('ben', [])).toEqual([])
  })

  test.each(['ana', 'cem'])('and that is none of its authors, such as %s', person => {
    expect(approvedBy(person)).toEqual([
      {
        rule: 'confirmed',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be confirmed: somebody other than its author has to approve it.',
      },
    ])
  })

  test('and not nobody', () => {
    expect(approvedBy(null).map(({ message }) => message)).toEqual([
      '“It rained.” cannot be confirmed: a second person has to approve it.',
    ])
    expect(approvedBy(null, [])).toHaveLength(1)
  })
})

test('A protected document is a document, whoever keeps it', () => {
  const sources = [
    source('memo', { protection: 'withheld', vaultRef: 'shelf 1', originBasis: 'document' }),
    source('witness', { protection: 'withheld', vaultRef: 'shelf 2' }),
  ]
  expect(confirmedProblems(evidenceOf(sources, [cite('memo'), cite('witness')]))).toEqual([])
})
