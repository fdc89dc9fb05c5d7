import fc from 'fast-check'

import { countDisjoint } from '../../src/rules/disjoint.ts'

const sets = (...members: string[]): Set<string>[] => members.map(word => new Set(word))

/** Tries every choice of sets. */
function bruteForce(all: readonly ReadonlySet<number>[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = all
  if (first === undefined) return 0
  const without = bruteForce(rest, taken)
  return first.isDisjointFrom(taken) ? Math.max(without, 1 + bruteForce(rest, taken.union(first))) : without
}

describe('The most sets of which no two share a member', () => {
  test.each([
    ['of none', [], 0],
    ['of one', ['a'], 1],
    ['of two apart', ['a', 'b'], 2],
    ['of the same twice', ['ab', 'ba'], 1],
    ['of a chain', ['ab', 'bc', 'cd'], 2],
    ['of a chain of five', ['ab', 'bc', 'cd', 'de', 'ef'], 3],
    ['of a triangle', ['ab', 'bc', 'ca'], 1],
    ['of a ring of four', ['ab', 'bc', 'cd', 'da'], 2],
    ['of a ring of five', ['ab', 'bc', 'cd', 'de', 'ea'], 2],
    ['of a star', ['abcd', 'ax', 'bx', 'cy', 'dz'], 3],
    ['of two triangles', ['ab', 'bc', 'ca', 'xy', 'yz', 'zx'], 2],
    ['where the most entangled is one of them', ['bcg', 'ag', 'cf', 'af', 'be', 'ef'], 3],
    ['where the small one is not the first', ['abc', 'a', 'b'], 2],
  ])('%s', (_of, words, most) => {
    expect(countDisjoint(sets(...words))).toBe(most)
  })

  test('is what trying every choice finds', () => {
    const anySets = fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }), { maxLength: 12 })
    fc.assert(
      fc.property(anySets, members => {
        const all = members.map(numbers => new Set(numbers))
        expect(countDisjoint(all)).toBe(bruteForce(all))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [Number.POSITIVE_INFINITY, 3],
  ])('is counted no further than is enough: %d of three is %d', (enough, found) => {
    expect(countDisjoint(sets('ab', 'bc', 'cd', 'x', 'zx'), enough)).toBe(found)
    expect(countDisjoint(sets('ab', 'cd', 'ef'), enough)).toBe(found)
  })

  test('is found where taking what comes first falls short of enough', () => {
    expect(countDisjoint(sets('bc', 'ab', 'cd'), 2)).toBe(2)
    expect(countDisjoint(sets('bc', 'ab', 'cd'), 3)).toBe(2)
  })

  test('leaves the sets as they are', () => {
    const all = sets('ab', 'a', 'bc')
    countDisjoint(all)
    expect(all).toEqual(sets('ab', 'a', 'bc'))
  })
})
