import { disputedProblems, refutedProblems } from '../../src/rules/against.ts'
import type { RuleCitation } from '../../src/rules/evidence.ts'
import { cite, evidenceOf, source } from './evidence.ts'

const says = (stance: string, credibility: string, more: Partial<RuleCitation> = {}, rationale = 'The log says so.') =>
  evidenceOf([source('a')], [cite('a', { stance, credibility, ...more })], { rationale })

describe('Disputed', () => {
  test.each(
    ['disputes', 'refutes'].flatMap(stance => ['c1', 'c2', 'c3'].map(credibility => [stance, credibility] as const)),
  )('is a claim that a citation %s at %s', (stance, credibility) => {
    expect(disputedProblems(says(stance, credibility))).toEqual([])
  })

  test.each([
    ['disputes', 'c4'],
    ['disputes', 'c5'],
    ['refutes', 'c6'],
    ['supports', 'c1'],
    ['qualifies', 'c1'],
    ['mentions', 'c1'],
  ])('is none that a citation %s at %s', (stance, credibility) => {
    expect(disputedProblems(says(stance, credibility))).toEqual([
      {
        rule: 'against',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be disputed: no citation of credibility 1 to 3 disputes or refutes it.',
      },
    ])
  })

  test('takes what counts: not what is off the record, nor what was retracted', () => {
    expect(disputedProblems(says('disputes', 'c1', { attribution: 'off_record' }))).toHaveLength(1)
    const gone = evidenceOf([source('a', { status: 'retracted' })], [cite('a', { stance: 'disputes' })])
    expect(disputedProblems(gone)).toHaveLength(1)
    expect(disputedProblems(evidenceOf([], []))).toHaveLength(1)
  })

  test('needs no rationale, and no more than one of many to say so', () => {
    const citations = [cite('a'), cite('b', { stance: 'disputes', credibility: 'c3' }), cite('c')]
    expect(disputedProblems(evidenceOf([source('a'), source('b'), source('c')], citations))).toEqual([])
  })
})

describe('Refuted', () => {
  test.each(['c1', 'c2'])('is a claim that a citation refutes at %s', credibility => {
    expect(refutedProblems(says('refutes', credibility))).toEqual([])
  })

  test.each([
    ['refutes', 'c3'],
    ['refutes', 'c6'],
    ['disputes', 'c1'],
    ['supports', 'c1'],
  ])('is none that a citation %s at %s', (stance, credibility) => {
    expect(refutedProblems(says(stance, credibility))).toEqual([
      {
        rule: 'against',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be refuted: no citation of credibility 1 or 2 refutes it.',
      },
    ])
  })

  test.each(['', ' ', '\n\t'])('needs a rationale; %j is none', rationale => {
    expect(refutedProblems(says('refutes', 'c1', {}, rationale)).map(({ message }) => message)).toEqual([
      '“It rained.” cannot be refuted: the rationale is empty; say there why.',
    ])
  })

  test('names every reason why it is not', () => {
    expect(refutedProblems(says('refutes', 'c3', {}, ''))).toHaveLength(2)
    expect(refutedProblems(says('refutes', 'c1', { attribution: 'off_record' }))).toHaveLength(1)
  })
})
