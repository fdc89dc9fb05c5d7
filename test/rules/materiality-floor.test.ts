import { assessmentFloor, correctionFloor, greatest, questionFloor } from '../../src/rules/materiality-floor.ts'

describe('A new assessment matters at least', () => {
  test.each([
    ['reported', 'refuted', 'critical'],
    ['confirmed', 'refuted', 'critical'],
    ['disputed', 'refuted', 'critical'],
    ['reported', 'disputed', 'major'],
    ['confirmed', 'disputed', 'major'],
    ['unassessed', 'disputed', 'major'],
    ['reported', 'corroborated', 'major'],
    ['reported', 'confirmed', 'major'],
    ['unassessed', 'confirmed', 'major'],
    ['corroborated', 'reported', 'major'],
    ['confirmed', 'unassessed', 'major'],
    ['confirmed', 'unverifiable', 'major'],
    ['refuted', 'corroborated', 'major'],
    ['corroborated', 'confirmed', 'minor'],
    ['confirmed', 'corroborated', 'minor'],
    ['unassessed', 'reported', 'minor'],
    ['reported', 'unverifiable', 'minor'],
    ['disputed', 'reported', 'minor'],
    ['refuted', 'reported', 'minor'],
  ])('from %s to %s: %s', (was, is, floor) => {
    expect(assessmentFloor(was, is)).toBe(floor)
  })
})

describe('A new state of a question matters at least', () => {
  test.each([
    ['open', 'answered', 'key', 'major'],
    ['open', 'unanswerable', 'key', 'major'],
    ['partially_answered', 'answered', 'key', 'major'],
    ['answered', 'open', 'key', 'major'],
    ['answered', 'unanswerable', 'key', 'major'],
    ['unanswerable', 'answered', 'key', 'major'],
    ['unanswerable', 'open', 'key', 'major'],
    ['open', 'partially_answered', 'key', 'minor'],
    ['open', 'moot', 'key', 'minor'],
    ['answered', 'answered', 'key', 'minor'],
    ['unanswerable', 'unanswerable', 'key', 'minor'],
    ['answered', 'unanswerable', 'supporting', 'minor'],
    ['open', 'answered', 'supporting', 'minor'],
    ['open', 'unanswerable', 'background', 'minor'],
    ['answered', 'open', 'supporting', 'minor'],
  ])('from %s to %s when it is %s: %s', (was, is, importance, floor) => {
    expect(questionFloor(was, is, importance)).toBe(floor)
  })
})

describe('Other words for a claim matter at least', () => {
  test.each([
    ['correction', 'key', 'major'],
    ['correction', 'supporting', 'minor'],
    ['correction', 'background', 'minor'],
    ['clarification', 'key', 'minor'],
    ['update', 'key', 'minor'],
    ['minor', 'supporting', 'minor'],
  ])('with the signal %s for a claim that is %s: %s', (signal, importance, floor) => {
    expect(correctionFloor(signal, importance)).toBe(floor)
  })
})

describe('Several changes together', () => {
  test('matter as much as the greatest of them', () => {
    expect(greatest([])).toBe('trivial')
    expect(greatest(['trivial', 'minor'])).toBe('minor')
    expect(greatest(['minor', 'major', 'trivial'])).toBe('major')
    expect(greatest(['critical', 'major'])).toBe('critical')
    expect(greatest(['trivial'])).toBe('trivial')
  })
})
