import type { RuleQuestion } from '../../src/rules/answered.ts'
import { answeredProblems, publishedAnswerProblems } from '../../src/rules/answered.ts'
import { ground } from './evidence.ts'

const question = (given: Partial<RuleQuestion>): RuleQuestion => ({
  id: 'question',
  text: 'Did it rain?',
  state: 'answered',
  answer: 'It did.',
  obstacle: 'none',
  answeredBy: [ground()],
  ...given,
})
const messages = (given: Partial<RuleQuestion>): string[] =>
  answeredProblems(question(given)).map(({ message }) => message)

const noClaim = '“Did it rain?” cannot be answered: no claim that stands, corroborated or better, answers it.'
const noAnswer = '“Did it rain?” cannot be answered: the answer is empty.'

describe('A question is answered', () => {
  test.each(['corroborated', 'confirmed'])('by a claim that is %s', assessment => {
    expect(messages({ answeredBy: [ground({ assessment })] })).toEqual([])
  })

  test.each(['unassessed', 'reported', 'disputed', 'refuted', 'unverifiable'])(
    'not by a claim that is %s',
    assessment => {
      expect(messages({ answeredBy: [ground({ assessment })] })).toEqual([noClaim])
    },
  )

  test('not by a claim that was retracted, nor by none', () => {
    expect(messages({ answeredBy: [ground({ isRetracted: true })] })).toEqual([noClaim])
    expect(messages({ answeredBy: [] })).toEqual([noClaim])
  })

  test('by one claim that stands among others that do not', () => {
    const answeredBy = [ground({ assessment: 'reported' }), ground({ isRetracted: true }), ground()]
    expect(messages({ answeredBy })).toEqual([])
  })

  test.each(['', ' ', '\n'])('not by the answer %j', answer => {
    expect(messages({ answer })).toEqual([noAnswer])
    expect(messages({ answer, answeredBy: [] })).toEqual([noAnswer, noClaim])
  })

  test('or else the editor is told what is missing', () => {
    expect(answeredProblems(question({ answer: '' }))).toEqual([
      { rule: 'answered', severity: 'blocking', subject: 'OpenQuestion:question', message: noAnswer },
    ])
  })
})

describe('A question that is not answered', () => {
  test.each(['open', 'partially_answered', 'moot'])('but %s needs neither answer nor obstacle', state => {
    expect(messages({ state, answer: '', answeredBy: [] })).toEqual([])
  })

  test('but unanswerable says what stands in the way', () => {
    expect(messages({ state: 'unanswerable', obstacle: 'none' })).toEqual([
      '“Did it rain?” cannot be unanswerable: say in obstacle what stands in the way of an answer.',
    ])
    expect(messages({ state: 'unanswerable', obstacle: 'classified', answer: '', answeredBy: [] })).toEqual([])
  })
})

describe('An answered question goes out', () => {
  const problems = (...answeredBy: RuleQuestion['answeredBy']) => publishedAnswerProblems(question({ answeredBy }))

  test('with a claim that readers see', () => {
    expect(problems(ground())).toEqual([])
    expect(problems(ground({ isPublic: false }), ground({ assessment: 'corroborated' }))).toEqual([])
  })

  test('not with one that they do not', () => {
    expect(problems(ground({ isPublic: false }))).toEqual([
      {
        rule: 'answered',
        severity: 'blocking',
        subject: 'OpenQuestion:question',
        message: '“Did it rain?” cannot be answered: the claim that answers it is not published: publish that as well.',
      },
    ])
  })

  test('not with one that they see and that does not settle it', () => {
    expect(problems(ground({ isPublic: false }), ground({ assessment: 'reported' }))).toHaveLength(1)
    expect(problems(ground({ isPublic: false }), ground({ isRetracted: true }))).toHaveLength(1)
  })

  test('and one that nothing settles is for the newsroom to mend first', () => {
    expect(problems(ground({ assessment: 'reported' }))).toEqual([])
    expect(problems()).toEqual([])
  })

  test('while an open one needs none', () => {
    expect(publishedAnswerProblems(question({ state: 'open', answeredBy: [ground({ isPublic: false })] }))).toEqual([])
  })
})
