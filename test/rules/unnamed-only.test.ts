import { assessmentCeiling } from '../../src/rules/assessment.ts'
import type { RuleSource } from '../../src/rules/evidence.ts'
import { restsOnUnnamedOnly, unnamedOnlyProblems } from '../../src/rules/unnamed-only.ts'
import { allSupport, cite, evidenceOf, hidden, source } from './evidence.ts'

const unnamed = (...sources: RuleSource[]): boolean => restsOnUnnamedOnly(allSupport(sources))

describe('A claim rests on unnamed sources alone', () => {
  test('when nobody public supports it', () => {
    expect(unnamed(hidden('a', 'v1'))).toBe(true)
    expect(unnamed(hidden('a', 'v1'), hidden('b', 'v2', { protection: 'withheld' }))).toBe(true)
  })

  test('not when somebody public does, or nobody at all', () => {
    expect(unnamed(hidden('a', 'v1'), source('b'))).toBe(false)
    expect(unnamed(source('b'))).toBe(false)
    expect(unnamed()).toBe(false)
  })

  test('whatever public sources say that do not support it, or do not count', () => {
    const sources = [hidden('a', 'v1'), source('b'), source('c', { status: 'retracted' })]
    const others = [cite('b', { stance: 'mentions' }), cite('b', { attribution: 'off_record' }), cite('c')]
    expect(restsOnUnnamedOnly(evidenceOf(sources, [cite('a'), ...others]))).toBe(true)
  })
})

describe('A claim that rests on unnamed sources alone', () => {
  test('is never confirmed', () => {
    const documents = [hidden('a', '', { originBasis: 'document' }), hidden('b', '')]
    expect(assessmentCeiling(allSupport(documents))).toBe('corroborated')
    expect(unnamedOnlyProblems(allSupport(documents))).toEqual([
      {
        rule: 'unnamed_only',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be confirmed: it rests on sources that are not named.',
      },
    ])
  })

  test('may be once somebody public supports it too', () => {
    const sources = [hidden('a', '', { originBasis: 'document' }), hidden('b', ''), source('c')]
    expect(unnamedOnlyProblems(allSupport(sources))).toEqual([])
    expect(assessmentCeiling(allSupport(sources))).toBe('confirmed')
  })
})
