import { describeError } from '../src/log.ts'

describe('What a log says of an error', () => {
  const thrown = Object.assign(new TypeError('the value CANARY is in the way'), { code: '23505', detail: 'CANARY' })

  test.each([
    ['an error', thrown],
    [
      'a copy of one, as pg-boss tells of',
      Object.assign({}, thrown, { message: thrown.message, stack: thrown.stack, queue: 'dates' }),
    ],
  ])('is its name, its code and its place, and nothing that it repeats: %s', (_case, error) => {
    const said = describeError(error)
    expect(said).toEqual({ error: 'TypeError', code: '23505', at: expect.stringMatching(/^at .*log\.test\.ts/) })
    expect(JSON.stringify(said)).not.toContain('CANARY')
  })

  test.each([
    ['a word', 'CANARY', 'string'],
    ['nothing', undefined, 'undefined'],
    ['a thing without a name', { CANARY: 'CANARY' }, 'object'],
  ])('is its kind alone when %s was thrown', (_case, error, kind) => {
    expect(describeError(error)).toEqual({ error: kind })
  })
})
