import { changedWordsProblems } from '../../src/rules/changed-words.ts'

const problems = (signal: string, note: string) => changedWordsProblems('Story:story', { signal, note })

describe('A changed text', () => {
  test.each(['correction', 'clarification'])('that is a %s tells readers what was changed', signal => {
    const problem = {
      rule: 'changed_words',
      severity: 'blocking',
      subject: 'Story:story',
      message: `A ${signal} needs a note that tells readers what was changed.`,
    }
    expect(problems(signal, '')).toEqual([problem])
    expect(problems(signal, ' \n')).toEqual([problem])
    expect(problems(signal, 'It rained on Monday, not on Sunday.')).toEqual([])
  })

  test.each(['update', 'minor', 'retraction', 'withdrawal'])('that is none, but %s, needs no note', signal => {
    expect(problems(signal, '')).toEqual([])
    expect(problems(signal, 'New since noon.')).toEqual([])
  })
})
