import { assessmentCeiling, summarizeEvidence } from '../../src/rules/assessment.ts'
import { circularityProblems, isCircular } from '../../src/rules/circularity.ts'
import type { RuleSource } from '../../src/rules/evidence.ts'
import { allSupport, cite, evidenceOf, hidden, source } from './evidence.ts'

const circleOf = (length: number): RuleSource[] =>
  Array.from({ length }, (_, i) => source(`s${i}`, { derivedFrom: [`s${(i + 1) % length}`] }))

const messages = (...sources: RuleSource[]): string[] =>
  circularityProblems(allSupport(sources), 'corroborated').map(({ message }) => message)

describe('Support that runs in a circle', () => {
  test.each([1, 2, 3, 4, 5])('of %i sources carries a claim no higher than reported', length => {
    const evidence = allSupport(circleOf(length))
    expect(isCircular(evidence)).toBe(true)
    expect(summarizeEvidence(evidence)).toMatchObject({ ceiling: 'reported', independentOrigins: 0, circular: true })
    expect(circularityProblems(evidence, 'corroborated')).toHaveLength(length)
  })

  test.each([1, 2, 3, 4, 5])('of %i sources carries it no higher when it is primary evidence', length => {
    const circle = circleOf(length)
    const citations = circle.map(({ id }) => cite(id, { directness: 'primary' }))
    expect(summarizeEvidence(evidenceOf(circle, citations))).toMatchObject({ ceiling: 'reported', primaryCount: 0 })
  })

  test.each([1, 2, 3, 4, 5])('is found from outside a circle of %i', length => {
    const outside = source('outside', { derivedFrom: ['s0'] })
    expect(isCircular(evidenceOf([...circleOf(length), outside], [cite('outside')]))).toBe(true)
  })

  test('is found beside sources that stand by themselves, and does not take them away', () => {
    const evidence = allSupport([source('a'), source('b'), ...circleOf(2)])
    expect(isCircular(evidence)).toBe(true)
    expect(assessmentCeiling(evidence)).toBe('confirmed')
  })

  test('is named for every source in it', () => {
    expect(circularityProblems(allSupport([...circleOf(1), source('a'), source('b')]), 'confirmed')).toEqual([
      {
        rule: 'circularity',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be confirmed: “s0” rests on itself, by way of what it was derived from.',
      },
    ])
  })

  test('is none of its business when it does not support the claim', () => {
    const [loop] = circleOf(1)
    const sources = [loop ?? source('loop'), source('a')]
    expect(isCircular(evidenceOf(sources, [cite('a'), cite('s0', { stance: 'disputes' })]))).toBe(false)
    expect(isCircular(evidenceOf(sources, [cite('a'), cite('s0', { attribution: 'off_record' })]))).toBe(false)
  })
})

describe('Support that all goes back to one root', () => {
  const papers = [source('a', { derivedFrom: ['wire'] }), source('b', { derivedFrom: ['wire'] })]
  const all = [source('wire'), ...papers]

  test('carries a claim no higher than reported', () => {
    expect(isCircular(allSupport(all))).toBe(true)
    expect(assessmentCeiling(allSupport(all))).toBe('reported')
    expect(isCircular(evidenceOf(all, [cite('a'), cite('b')]))).toBe(true)
    expect(messages(...all)).toEqual([
      '“It rained.” cannot be corroborated: all that supports it goes back to one origin.',
    ])
  })

  test('may be one person under two names', () => {
    expect(isCircular(allSupport([hidden('a', 'v1'), hidden('b', 'v1')]))).toBe(true)
    expect(isCircular(allSupport([hidden('a', 'v1'), hidden('b', 'v2')]))).toBe(false)
  })

  test('is no objection to a single source', () => {
    expect(isCircular(allSupport([source('wire')]))).toBe(false)
    expect(isCircular(evidenceOf(all, [cite('a'), cite('a')]))).toBe(false)
    expect(messages(source('wire'))).toEqual([])
  })

  test('is not meant when there are two roots, or none', () => {
    expect(isCircular(allSupport([...all, source('other')]))).toBe(false)
    expect(isCircular(evidenceOf([...all, source('c', { derivedFrom: ['wire', 'a'] })], [cite('c')]))).toBe(false)
    expect(
      isCircular(allSupport([source('a', { originBasis: 'unstated' }), source('b', { originBasis: 'unstated' })])),
    ).toBe(false)
    expect(isCircular(evidenceOf([], []))).toBe(false)
  })

  test('is named after the circles', () => {
    const loop = source('loop', { derivedFrom: ['loop', 'wire'] })
    expect(messages(source('wire'), loop)).toEqual([
      '“It rained.” cannot be corroborated: “loop” rests on itself, by way of what it was derived from.',
      '“It rained.” cannot be corroborated: all that supports it goes back to one origin.',
    ])
  })

  test('is no circle when two ways lead to it', () => {
    const diamond = [
      source('top'),
      source('left', { derivedFrom: ['top'] }),
      source('right', { derivedFrom: ['top'] }),
      source('end', { derivedFrom: ['left', 'right'] }),
      source('other'),
    ]
    const evidence = evidenceOf(diamond, [cite('end'), cite('other')])
    expect(isCircular(evidence)).toBe(false)
    expect(summarizeEvidence(evidence).independentOrigins).toBe(2)
  })
})
