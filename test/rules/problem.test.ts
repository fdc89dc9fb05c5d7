import { blocking, isBlocking, warning } from '../../src/rules/problem.ts'

test('A problem stops a publication, a warning does not', () => {
  expect(isBlocking(blocking('slug', 'Story:story', 'No.'))).toBe(true)
  expect(isBlocking(warning('advice', 'Story:story', 'Perhaps.'))).toBe(false)
})
