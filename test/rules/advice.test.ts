import type { Outgoing } from '../../src/rules/advice.ts'
import { advise } from '../../src/rules/advice.ts'
import type { Evidence, Ground } from '../../src/rules/evidence.ts'
import { allSupport, cite, evidenceOf, ground, source } from './evidence.ts'

const now = '2026-07-01T12:00:00.000Z'
const before = '2026-07-01T11:59:59.999Z'
const after = '2026-07-01T12:00:00.001Z'

const claim = { id: 'claim', text: 'It rained.', importance: 'key', verifyBy: null }
const citation = { id: 'citation', claim: 'claim', isQuoted: true, locator: 'page 3' }
const page = { id: 'source', label: 'The log', url: 'https://example.com', archiveUrl: 'https://archive.example' }
const question = { id: 'question', text: 'How much?', state: 'open', reviewAt: null }

const advice = (given: Partial<Outgoing>, evidence: readonly Evidence[] = []): string[] =>
  advise(
    {
      story: 'Story:story',
      claims: [claim],
      citations: [citation],
      sources: [page],
      questions: [question],
      watchItems: [{ state: 'watching' }],
      ...given,
    },
    evidence,
    now,
  ).map(({ rule, severity, subject, message }) => `${rule} ${severity} ${subject} ${message}`)

test('A story with nothing amiss is advised nothing', () => {
  expect(advice({}, [allSupport([source('a'), source('b')], { assessment: 'confirmed' })])).toEqual([])
})

const explained = { rationale: 'The log has gaps.' }

describe('A key claim', () => {
  const origins = (...ids: string[]) => [
    allSupport(
      ids.map(id => source(id)),
      explained,
    ),
  ]

  test('with one origin, or none, is worth another', () => {
    expect(advice({}, origins('a'))).toEqual([
      'advice warning Claim:claim The key claim “It rained.” has one origin only.',
    ])
    expect(advice({}, origins())).toEqual([
      'advice warning Claim:claim The key claim “It rained.” has no independent origin.',
    ])
    expect(advice({}, origins('a', 'b'))).toEqual([])
  })

  test.each(['supporting', 'background'])('is none that is only %s', importance => {
    expect(advice({ claims: [{ ...claim, importance }] }, origins('a'))).toEqual([])
  })
})

describe('A claim', () => {
  const supporting = { claims: [{ ...claim, importance: 'supporting' }] }

  test('that is called less than the evidence allows says why', () => {
    const called = (assessment: string, rationale = '', ...ids: string[]) =>
      advice(supporting, [
        allSupport(
          ids.map(id => source(id)),
          { assessment, rationale },
        ),
      ])
    const message = (is: string, allowed: string) =>
      `advice warning Claim:claim “It rained.” is ${is} only, the evidence would allow ${allowed}: say why in the rationale.`
    expect(called('unassessed', '', 'a')).toEqual([message('unassessed', 'reported')])
    expect(called('reported', '', 'a', 'b')).toEqual([message('reported', 'confirmed')])
    expect(called('reported', ' ', 'a', 'b')).toEqual([message('reported', 'confirmed')])
    expect(called('reported', 'The log has gaps.', 'a', 'b')).toEqual([])
    expect(called('reported', '', 'a')).toEqual([])
    expect(called('confirmed', '', 'a')).toEqual([])
    expect(called('unverifiable', '', 'a')).toEqual([])
    expect(called('disputed', '', 'a', 'b')).toEqual([])
  })

  const restingOn = (...grounds: Partial<Ground>[]) => [
    evidenceOf([source('a')], [cite('a')], {}, { dependsOn: grounds.map(ground) }),
  ]
  const rests = 'advice warning Claim:claim “It rained.” rests on a claim that is retracted or refuted.'

  test('that rests on one that is retracted or refuted is worth a thought', () => {
    expect(advice(supporting, restingOn({ isRetracted: true }))).toEqual([rests])
    expect(advice(supporting, restingOn({ assessment: 'refuted' }))).toEqual([rests])
    expect(advice(supporting, restingOn({}, { assessment: 'refuted' }))).toEqual([rests])
    expect(advice(supporting, restingOn({}, { assessment: 'disputed' }))).toEqual([])
    expect(advice(supporting, restingOn())).toEqual([])
  })

  test('past its time to be checked again is', () => {
    const verifyBy = (moment: string | null) => advice({ claims: [{ ...claim, verifyBy: moment }] })
    expect(verifyBy(before)).toEqual([
      'advice warning Claim:claim “It rained.” should have been checked again by now (verifyBy).',
    ])
    expect(verifyBy('2026-07-01T13:00:00.000+02:00')).toHaveLength(1)
    expect(verifyBy(now)).toEqual([])
    expect(verifyBy(after)).toEqual([])
    expect(verifyBy(null)).toEqual([])
  })
})

describe('A quote', () => {
  test('says where it stands', () => {
    const message = 'advice warning Citation:citation A quote for “It rained.” does not say where it stands (locator).'
    expect(advice({ citations: [{ ...citation, locator: '' }] })).toEqual([message])
    expect(advice({ citations: [{ ...citation, locator: ' ' }] })).toEqual([message])
    expect(advice({ citations: [{ ...citation, isQuoted: false, locator: '' }] })).toEqual([])
    expect(advice({ citations: [{ ...citation, claim: 'other', locator: '' }] })).toEqual([
      'advice warning Citation:citation A quote for “” does not say where it stands (locator).',
    ])
  })
})

describe('A source', () => {
  test('with a page has a copy of it', () => {
    expect(advice({ sources: [{ ...page, archiveUrl: '' }] })).toEqual([
      'advice warning Source:source “The log” has no archived copy: its page may go (archiveUrl).',
    ])
    expect(advice({ sources: [{ ...page, url: '', archiveUrl: '' }] })).toEqual([])
    expect(advice({ sources: [{ ...page, url: '' }] })).toEqual([])
  })
})

describe('A question', () => {
  const reviewed = (state: string, reviewAt: string | null) =>
    advice({ questions: [question, { ...question, id: 'late', state, reviewAt }] })

  test.each(['open', 'partially_answered', 'unanswerable'])('that is %s is reviewed in time', state => {
    expect(reviewed(state, before)).toEqual([
      'advice warning OpenQuestion:late “How much?” is past its review (reviewAt).',
    ])
    expect(reviewed(state, now)).toEqual([])
    expect(reviewed(state, after)).toEqual([])
    expect(reviewed(state, null)).toEqual([])
  })

  test.each(['answered', 'moot'])('that is %s needs no review', state => {
    expect(reviewed(state, before)).toEqual([])
  })
})

describe('A story', () => {
  const nothingUnknown = 'advice warning Story:story Nothing is said to be unknown. Is there really no open question?'
  const nothingToWatch = 'advice warning Story:story There is nothing to watch. What would readers look out for next?'

  test('says what is unknown', () => {
    const states = (...all: string[]) => advice({ questions: all.map(state => ({ ...question, state })) })
    expect(states()).toEqual([nothingUnknown])
    expect(states('answered', 'moot')).toEqual([nothingUnknown])
    for (const state of ['open', 'partially_answered', 'unanswerable']) expect(states('answered', state)).toEqual([])
  })

  test('says what to watch', () => {
    const states = (...all: string[]) => advice({ watchItems: all.map(state => ({ state })) })
    expect(states()).toEqual([nothingToWatch])
    for (const state of ['occurred', 'no_show', 'cancelled', 'expired']) expect(states(state)).toEqual([nothingToWatch])
    expect(states('occurred', 'no_show', 'cancelled', 'expired')).toEqual([nothingToWatch])
    for (const state of ['watching', 'due']) expect(states('occurred', state)).toEqual([])
  })

  test('is advised of everything at once', () => {
    const sources = [{ ...page, archiveUrl: '' }]
    expect(advice({ sources, questions: [], watchItems: [] }, [allSupport([source('a')])])).toHaveLength(4)
  })
})
