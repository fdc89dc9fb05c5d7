import { corroboratedProblems } from '../../src/rules/corroborated.ts'
import { allSupport, source } from './evidence.ts'

const abc = ['a', 'b', 'c'].map(id => source(id))
const rules = (count: number, independentOriginsNeeded: number): string[] =>
  corroboratedProblems(allSupport(abc.slice(0, count), {}, { independentOriginsNeeded })).map(({ rule }) => rule)

describe('Corroborated', () => {
  test.each([
    [0, 2, ['corroborated']],
    [1, 2, ['corroborated']],
    [2, 2, []],
    [3, 2, []],
    [2, 3, ['corroborated']],
    [3, 3, []],
  ])('by %i origins where %i are needed', (count, needed, expected) => {
    expect(rules(count, needed)).toEqual(expected)
  })

  test('says how many there are, and how many it takes', () => {
    const [one] = corroboratedProblems(allSupport(abc.slice(0, 1)))
    expect(one).toEqual({
      rule: 'corroborated',
      severity: 'blocking',
      subject: 'Claim:claim',
      message: '“It rained.” cannot be corroborated: it has 1 independent origin, and 2 are needed.',
    })
    const [none] = corroboratedProblems(allSupport([]), 'confirmed')
    expect(none?.message).toBe('“It rained.” cannot be confirmed: it has 0 independent origins, and 2 are needed.')
    const [two] = corroboratedProblems(allSupport(abc.slice(0, 2), {}, { independentOriginsNeeded: 3 }))
    expect(two?.message).toBe('“It rained.” cannot be corroborated: it has 2 independent origins, and 3 are needed.')
  })

  test('names with it the sources that do not count, and why', () => {
    const sources = [source('wire'), source('a', { derivedFrom: ['wire'] }), source('loop', { derivedFrom: ['loop'] })]
    const problems = corroboratedProblems(allSupport(sources), 'confirmed')
    expect(problems.map(({ rule }) => rule)).toEqual(['corroborated', 'independence', 'circularity', 'circularity'])
    expect(problems.map(({ message }) => message)).toEqual(
      problems.map(() => expect.stringContaining('“It rained.” cannot be confirmed: ')),
    )
  })

  test('has nothing to say of sources that do not count where enough others do', () => {
    expect(corroboratedProblems(allSupport([...abc, source('loop', { derivedFrom: ['loop'] })]))).toEqual([])
  })
})
