import { assessmentProblems } from '../../src/rules/assessment.ts'
import { countingCitations } from '../../src/rules/evidence.ts'
import { counts, isAttributable } from '../../src/rules/off-the-record.ts'
import { cite, evidenceOf, source } from './evidence.ts'

describe('What was said', () => {
  test.each([
    ['on_record', true, true],
    ['background', true, true],
    ['deep_background', true, false],
    ['off_record', false, false],
  ])('%s counts: %s; can be attributed: %s', (attribution, doesCount, canBeAttributed) => {
    expect(counts({ attribution })).toBe(doesCount)
    expect(isAttributable({ attribution })).toBe(canBeAttributed)
    expect(countingCitations(evidenceOf([source('a')], [cite('a', { attribution })]))).toHaveLength(doesCount ? 1 : 0)
  })

  test('off the record alone does not even report, and the editor is told why', () => {
    const rules = (attribution: string, stance = 'supports') =>
      assessmentProblems(evidenceOf([source('a')], [cite('a', { attribution, stance })])).map(({ rule }) => rule)
    expect(rules('off_record')).toEqual(['reported', 'off_the_record'])
    expect(rules('off_record', 'disputes')).toEqual(['reported'])
    expect(rules('deep_background')).toEqual([])
  })
})
