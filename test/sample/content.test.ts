import { claims } from '../../src/sample/content/claims.ts'
import { entities } from '../../src/sample/content/entities.ts'
import { questions } from '../../src/sample/content/questions.ts'
import { post } from '../../src/sample/content/sources.ts'
import { topics } from '../../src/sample/content/topics.ts'
import { watchItems } from '../../src/sample/content/watch-items.ts'

describe('The content of the sample', () => {
  test('has nine claims, six open questions and four things to watch', () => {
    expect([claims, questions, watchItems].map(({ length }) => length)).toEqual([9, 6, 4])
  })

  test.each(claims)('says why $slug is reported, and in a line', ({ rationale, shortText, evidence }) => {
    expect(rationale).not.toBe('')
    expect(evidence.note).not.toBe('')
    expect(shortText.length).toBeLessThanOrEqual(75)
  })

  test('gives a likelihood to forecasts and inferences, and a claim to rest on', () => {
    const reasoned = claims.filter(({ kind }) => kind === 'forecast' || kind === 'inference')
    expect(claims.filter(({ likelihood }) => likelihood !== undefined)).toEqual(reasoned)
    for (const { restsOn } of reasoned) expect(restsOn).toEqual([claims[0]?.slug])
  })

  test('quotes nobody and links to no page that it has not seen', () => {
    expect(JSON.stringify([claims, questions, watchItems, entities, topics, post])).not.toMatch(/https?:|quoteExact/)
  })

  test('names everything once', () => {
    for (const slugs of [claims, questions, entities, topics].map(items => items.map(({ slug }) => slug))) {
      expect(new Set(slugs).size).toBe(slugs.length)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })
})
