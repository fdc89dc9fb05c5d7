import type { Grant, UnnamedSource } from '../../src/rules/anonymity.ts'
import { conditions } from '../../src/rules/anonymity-conditions.ts'
import { anonymityProblems, holds, unconfirmed } from '../../src/rules/anonymity.ts'

const now = '2026-07-01T12:00:00.000Z'

const approved: Grant = {
  state: 'approved',
  requestedBy: 'ana',
  decidedBy: 'ben',
  expiresAt: null,
  isInformation: true,
  isVital: true,
  isUnavailableOtherwise: true,
  isReliable: true,
  identityKnown: true,
}

const unnamed = (given: Partial<UnnamedSource> = {}): UnnamedSource => ({
  id: 'source',
  label: 'amber falcon',
  protection: 'withheld',
  publicAttribution: 'an official briefed on the talks',
  anonymityReason: 'They are not allowed to speak.',
  isIdentified: false,
  grants: [approved],
  isAttributed: true,
  companions: [{ text: 'It rained.', people: 1 }],
  ...given,
})

const messages = (given: Partial<UnnamedSource>): string[] =>
  anonymityProblems(unnamed(given), now).map(({ message }) => message)

const inGroup = (publicAttribution: string, people: number): string[] =>
  messages({ publicAttribution, companions: [{ text: 'It rained.', people }] })

describe('An unnamed source', () => {
  test('goes out with an approved request, a description and a reason', () => {
    expect(messages({})).toEqual([])
  })

  test('is refused with every reason at once', () => {
    const problems = anonymityProblems(
      unnamed({ grants: [], publicAttribution: '', anonymityReason: '', protection: 'sealed', isIdentified: true }),
      now,
    )
    const problem = (message: string) => ({
      rule: 'anonymity',
      severity: 'blocking',
      subject: 'Source:source',
      message: `The unnamed source “amber falcon” ${message}`,
    })
    expect(problems).toEqual([
      problem('needs an approved request for anonymity: request it, and let somebody else decide.'),
      problem('needs publicAttribution: say how it is described in print.'),
      problem('needs anonymityReason: say why it is not named.'),
      problem('is sealed, so it can have no title, address, authors or publisher.'),
    ])
  })

  test('is identified only when it is not sealed', () => {
    expect(messages({ protection: 'withheld', isIdentified: true })).toEqual([])
    expect(messages({ protection: 'sealed', isIdentified: false })).toEqual([])
    expect(messages({ protection: 'sealed', isIdentified: true })).toHaveLength(1)
  })

  test('on deep background is described by nobody, but was approved all the same', () => {
    const silent = { isAttributed: false, publicAttribution: '', anonymityReason: '' }
    expect(messages(silent)).toEqual([])
    expect(messages({ ...silent, grants: [] })).toHaveLength(1)
  })
})

describe('A request for anonymity holds', () => {
  const grant = (given: Partial<Grant>): boolean => holds({ ...approved, ...given }, now)

  test('when it was approved', () => {
    expect(grant({})).toBe(true)
  })

  test.each(['requested', 'declined', 'revoked'])('not when it is %s', state => {
    expect(grant({ state })).toBe(false)
  })

  test.each([
    ['ana', 'ana'],
    [null, 'ben'],
    ['ana', null],
    [null, null],
  ])('not when %s asked and %s decided', (requestedBy, decidedBy) => {
    expect(grant({ requestedBy, decidedBy })).toBe(false)
  })

  test.each([['isInformation'], ['isVital'], ['isUnavailableOtherwise'], ['isReliable'], ['identityKnown']] as const)(
    'not when nobody confirmed %s',
    condition => {
      expect(grant({ [condition]: false })).toBe(false)
      expect(unconfirmed({ ...approved, [condition]: false })).toEqual([condition])
      expect(conditions[condition]).not.toBe('')
    },
  )

  test('only with every condition that there is', () => {
    const none = Object.fromEntries(Object.keys(conditions).map(name => [name, false]))
    expect(unconfirmed({ ...approved, ...none })).toEqual(Object.keys(conditions))
    expect(unconfirmed(approved)).toEqual([])
  })

  test.each([
    [null, true],
    ['2026-07-01T12:00:00.001Z', true],
    ['2026-07-01T12:00:00.000Z', false],
    ['2026-07-01T11:59:59.999Z', false],
    ['2026-07-01T13:00:00.000+02:00', false],
    ['2026-07-01T11:00:00.000-02:00', true],
  ])('until %s: %s', (expiresAt, does) => {
    expect(grant({ expiresAt })).toBe(does)
  })

  test('when one of several does', () => {
    expect(messages({ grants: [{ ...approved, state: 'revoked' }, approved] })).toEqual([])
  })
})

describe('A source without a request that holds', () => {
  const why = (...grants: Partial<Grant>[]): string =>
    messages({ grants: grants.map(given => ({ ...approved, ...given })) })
      .join()
      .replace('The unnamed source “amber falcon” needs an approved request for anonymity: ', '')
  const expired = { expiresAt: '2026-07-01T11:59:59.000Z' }

  test('is told how far it got', () => {
    expect(why({ state: 'requested' })).toBe('the one there is waits for a decision.')
    expect(why(expired)).toBe('the one there was has expired.')
    expect(why({ expiresAt: now })).toBe('the one there was has expired.')
    expect(why({ state: 'revoked' })).toBe('the one there was is revoked.')
    expect(why({ state: 'declined' })).toBe('request it, and let somebody else decide.')
    expect(why()).toBe('request it, and let somebody else decide.')
    expect(why({ decidedBy: 'ana' })).toBe('request it, and let somebody else decide.')
    expect(why({ decidedBy: 'ana', expiresAt: '2026-07-01T13:00:00.000Z' })).toBe(
      'request it, and let somebody else decide.',
    )
  })

  test('is told of the one that is nearest', () => {
    expect(why({ state: 'revoked' }, expired, { state: 'requested' })).toBe('the one there is waits for a decision.')
    expect(why({ state: 'revoked' }, expired)).toBe('the one there was has expired.')
    expect(why({ ...expired, state: 'revoked' })).toBe('the one there was is revoked.')
  })
})

describe('The reason why a source is not named', () => {
  test.each(['', '  ', '\n'])('is not %j', anonymityReason => {
    expect(messages({ anonymityReason })).toEqual([
      'The unnamed source “amber falcon” needs anonymityReason: say why it is not named.',
    ])
  })
})

describe('The description of an unnamed source', () => {
  test.each(['', ' ', '\n'])('is not %j', publicAttribution => {
    expect(messages({ publicAttribution })).toEqual([
      'The unnamed source “amber falcon” needs publicAttribution: say how it is described in print.',
    ])
  })

  test.each([
    'a source',
    'Sources',
    ' SOURCES. ',
    'people familiar with the matter',
    'PEOPLE FAMILIAR WITH THE MATTER!',
    'p\u00ADeople fam\u200Biliar with the matter',
    'ｓｏｕｒｃｅｓ',
    'one of the sources',
    '\u00AD',
  ])('says why it is worth hearing; %j does not', publicAttribution => {
    expect(inGroup(publicAttribution, 9)).toEqual([
      `The unnamed source “amber falcon” needs a publicAttribution that says why it is worth hearing; “${publicAttribution}” does not.`,
    ])
  })

  test.each(['sоurces', 'peоple familiar with the matter', 'оfficials'])(
    'is of one alphabet, unlike %j',
    attribution => {
      expect(inGroup(attribution, 9)).toEqual([
        'The unnamed source “amber falcon” has a publicAttribution that mixes letters of several alphabets.',
      ])
    },
  )

  test.each([
    ['officials', 2],
    ['two officials briefed on it', 2],
    ['TWO officials', 2],
    ['t\u00ADwo officials', 2],
    ['both lawyers', 2],
    ['a number of aides', 2],
    ['several aides', 2],
    ['3 officials', 3],
    ['three officials', 3],
    ['３ officials', 3],
  ])('%j takes %i people', (attribution, people) => {
    expect(inGroup(attribution, people)).toEqual([])
    expect(inGroup(attribution, people + 1)).toEqual([])
    expect(inGroup(attribution, people - 1)).toHaveLength(1)
  })

  test.each(['an official', 'One of the officials', 'an official at two agencies', 'a lawyer for both officials'])(
    '%j takes one',
    attribution => {
      expect(inGroup(attribution, 1)).toEqual([])
    },
  )

  test('takes as many for every claim that the source supports', () => {
    const companions = [
      { text: 'It rained.', people: 2 },
      { text: 'It poured.', people: 1 },
    ]
    expect(messages({ publicAttribution: 'officials', companions })).toEqual([
      'The unnamed source “amber falcon” is called “officials”, which speaks of several people, but “It poured.” rests on 1 unnamed.',
    ])
    expect(messages({ publicAttribution: 'three officials', companions })).toEqual([
      'The unnamed source “amber falcon” is called “three officials”, which speaks of 3 people, but “It rained.” rests on 2 unnamed.',
      'The unnamed source “amber falcon” is called “three officials”, which speaks of 3 people, but “It poured.” rests on 1 unnamed.',
    ])
    expect(messages({ publicAttribution: 'officials', companions: [] })).toEqual([])
  })
})
