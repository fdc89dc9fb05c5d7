import { allegationProblems } from '../../src/rules/allegation.ts'
import { evidenceOf } from './evidence.ts'

const problems = (kind: string, response: string) => allegationProblems(evidenceOf([], [], { kind, response }).claim)

describe('An allegation', () => {
  test('needs a response', () => {
    expect(problems('allegation', 'not_needed')).toEqual([
      {
        rule: 'allegation',
        severity: 'blocking',
        subject: 'Claim:claim',
        message:
          '“It rained.” is an allegation: ask those accused for a response, and say under Right of reply how it went.',
      },
    ])
  })

  test.each(['sought', 'received', 'declined', 'no_answer'])('may go out when that is %s', response => {
    expect(problems('allegation', response)).toEqual([])
  })

  test.each(['fact', 'quote', 'event', 'statistic', 'forecast', 'inference'])('is what a %s is not', kind => {
    expect(problems(kind, 'not_needed')).toEqual([])
    expect(problems(kind, 'received')).toEqual([])
  })
})
