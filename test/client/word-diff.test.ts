import fc from 'fast-check'

import { wordDiff } from '../../src/client/index.ts'

describe('The difference of two texts', () => {
  test('is told word by word', () => {
    expect(wordDiff('It turned back at eleven.', 'It turned back at noon.')).toEqual([
      { words: 'It turned back at ', kind: 'same' },
      { words: 'eleven', kind: 'removed' },
      { words: 'noon', kind: 'added' },
      { words: '.', kind: 'same' },
    ])
  })

  test('stands one after the other where hardly a word stayed', () => {
    expect(wordDiff('Nobody knows anything.', 'The minister has resigned today')).toEqual([
      { words: 'Nobody knows anything.', kind: 'removed' },
      { words: 'The minister has resigned today', kind: 'added' },
    ])
    expect(wordDiff('', 'New')).toEqual([{ words: 'New', kind: 'added' }])
  })

  test('has all of both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (was, is) => {
        const parts = wordDiff(was, is)
        const without = (kind: string) =>
          parts
            .filter(part => part.kind !== kind)
            .map(({ words }) => words)
            .join('')
        expect([without('added'), without('removed')]).toEqual([was, is])
      }),
    )
  })
})
