import type { Ground } from '../../src/rules/evidence.ts'
import { inferenceProblems, mayHaveLikelihood, publishedGroundProblems } from '../../src/rules/inference.ts'
import { evidenceOf, ground } from './evidence.ts'

const inference = (dependsOn: readonly Ground[], kind = 'inference') => evidenceOf([], [], { kind }, { dependsOn })
const messages = (assessment: string, ...grounds: Partial<Ground>[]): string[] =>
  inferenceProblems(inference(grounds.map(ground)), assessment).map(({ message }) => message)

describe('An inference', () => {
  test.each([
    ['reported', 'reported'],
    ['reported', 'confirmed'],
    ['corroborated', 'corroborated'],
    ['corroborated', 'confirmed'],
    ['confirmed', 'confirmed'],
    ['unassessed', 'unassessed'],
    ['unassessed', 'refuted'],
    ['disputed', 'unassessed'],
    ['unverifiable', 'unassessed'],
  ])('is %s when what it rests on is %s', (assessment, weakest) => {
    expect(messages(assessment, { assessment: 'confirmed' }, { assessment: weakest })).toEqual([])
    expect(messages(assessment, { assessment: weakest }, { assessment: 'confirmed' })).toEqual([])
  })

  test.each([
    ['reported', 'unassessed'],
    ['corroborated', 'reported'],
    ['confirmed', 'corroborated'],
    ['reported', 'refuted'],
    ['reported', 'disputed'],
    ['reported', 'unverifiable'],
  ])('is not %s when the weakest that it rests on is %s', (assessment, weakest) => {
    const expected = [`“It rained.” cannot be ${assessment}: it depends on a claim that is ${weakest} only.`]
    expect(messages(assessment, { assessment: 'confirmed' }, { assessment: weakest })).toEqual(expected)
    expect(messages(assessment, { assessment: weakest }, { assessment: 'confirmed' })).toEqual(expected)
  })

  test('does not rest on what was retracted, however well it was assessed', () => {
    const retracted = { isRetracted: true, assessment: 'confirmed' }
    const expected = ['“It rained.” cannot be reported: it depends on a claim that is retracted.']
    expect(messages('reported', retracted)).toEqual(expected)
    expect(messages('reported', { assessment: 'unassessed' }, retracted)).toEqual(expected)
    const first = ['“It rained.” cannot be reported: it depends on a claim that is refuted only.']
    expect(messages('reported', { assessment: 'refuted' }, retracted)).toEqual(first)
  })

  test('rests on something', () => {
    expect(inferenceProblems(inference([]), 'reported')).toEqual([
      {
        rule: 'inference',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be reported: it is an inference and depends on no other claim.',
      },
    ])
    expect(messages('unassessed')).toEqual([])
    expect(messages('disputed')).toEqual([])
  })

  test.each(['fact', 'forecast', 'allegation'])('is no %s', kind => {
    expect(inferenceProblems(inference([], kind), 'confirmed')).toEqual([])
    expect(inferenceProblems(inference([ground({ assessment: 'refuted' })], kind), 'confirmed')).toEqual([])
    expect(publishedGroundProblems(inference([], kind))).toEqual([])
  })

  test.each<[string, Partial<Ground>[], number]>([
    ['nothing', [], 1],
    ['a public claim', [{ isPublic: true }], 0],
    ['a claim that is not public', [{ isPublic: false }], 1],
    ['a public claim that was retracted', [{ isPublic: true, isRetracted: true }], 1],
    ['one that is public and one that is not', [{ isPublic: false }, { isPublic: true }], 0],
    ['one that is retracted and one that is not public', [{ isRetracted: true }, { isPublic: false }], 1],
  ])('that rests on %s', (_what, grounds, problems) => {
    expect(publishedGroundProblems(inference(grounds.map(ground)))).toHaveLength(problems)
  })

  test('goes out with something that it rests on, and an editor is told so', () => {
    expect(publishedGroundProblems(inference([]))).toEqual([
      {
        rule: 'inference',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” is an inference and depends on no published claim: publish one that it rests on.',
      },
    ])
  })
})

describe('A likelihood', () => {
  test.each([
    ['forecast', true],
    ['inference', true],
    ['fact', false],
    ['allegation', false],
    ['statistic', false],
    ['quote', false],
    ['event', false],
  ])('of a %s: %s', (kind, has) => {
    expect(mayHaveLikelihood(kind)).toBe(has)
  })
})
