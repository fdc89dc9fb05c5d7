import { isSlug, maxSlugLength } from '../../src/rules/slug.ts'

describe('A slug', () => {
  test.each(['a', '7', 'rain', 'it-rained', 'it-rained-on-9-may', '2026', 'a-b-c', 'z9-0'])('is %s', slug => {
    expect(isSlug(slug)).toBe(true)
  })

  test.each([
    '',
    '-',
    'Rain',
    'it_rained',
    'it rained',
    '-rain',
    'rain-',
    'it--rained',
    'größe',
    'rain\n',
    'it/rained',
    'it.rained',
    'rain!',
    'аbc',
    'It-rained',
    ' rain',
  ])('is not %j', slug => {
    expect(isSlug(slug)).toBe(false)
  })

  test('has eighty characters at most', () => {
    expect(maxSlugLength).toBe(80)
    expect(isSlug('a'.repeat(80))).toBe(true)
    expect(isSlug('a'.repeat(81))).toBe(false)
  })
})
