import { deletionObjections, retractedFields } from '../../src/rules/permanence.ts'

describe('Deleting', () => {
  test('is refused for what readers have seen', () => {
    expect(deletionObjections({ isPublic: true })).toEqual([
      'it has been published and cannot be deleted; retract or withdraw it, so that readers are told',
    ])
  })

  test('is allowed for what they have not', () => {
    expect(deletionObjections({ isPublic: false })).toEqual([])
  })
})

describe('A retracted claim', () => {
  const before = {
    retractedAt: new Date(),
    text: 'It rained.',
    assessment: 'reported',
    kind: 'fact',
    claimantId: null,
    notes: '',
  }

  test.each([
    ['text', 'It poured.'],
    ['assessment', 'confirmed'],
    ['kind', 'event'],
    ['claimantId', 'somebody'],
  ])('keeps its %s', (field, value) => {
    expect(retractedFields(before, { ...before, [field]: value })).toEqual([field])
  })

  test('names every field that would change', () => {
    const after = { ...before, text: 'It poured.', kind: 'event' }
    expect(retractedFields(before, after)).toEqual(['text', 'kind'])
  })

  test('may change in all else, and nothing is no change of nothing', () => {
    expect(retractedFields(before, { ...before, notes: 'See there.', retractionNote: 'Misread.' })).toEqual([])
    expect(retractedFields(before, { ...before, claimantId: undefined })).toEqual([])
    expect(retractedFields({ ...before, claimantId: undefined }, before)).toEqual([])
    expect(retractedFields({ ...before, claimantId: 'somebody' }, before)).toEqual(['claimantId'])
  })

  test.each([null, undefined])('is none when retractedAt is %s', retractedAt => {
    expect(retractedFields({ ...before, retractedAt }, { ...before, text: 'It poured.' })).toEqual([])
  })
})
