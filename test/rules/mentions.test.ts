import fc from 'fast-check'

import { findMentioned } from '../../src/rules/mentions.ts'

const ana = { id: 'ana', name: 'Ana' }
const anaReis = { id: 'ana-reis', name: 'Ana Reis' }
const jose = { id: 'jose', name: 'José Ño' }
const people = [ana, anaReis, jose]

describe('Somebody is mentioned', () => {
  test.each([
    ['@Ana, have a look', ['ana']],
    ['have a look, @ana reis.', ['ana-reis']],
    ['@Ana Reis and @Ana', ['ana', 'ana-reis']],
    ['(@José Ño)', ['jose']],
    ['@Anabel is somebody else', []],
    ['write to desk@ana.example', []],
    ['Ana Reis, without a sign', []],
    ['@', []],
  ])('in “%s”: %j', (text, expected) => {
    expect(findMentioned(text, people)).toEqual(expected)
  })

  test('wherever in a text the name stands after the sign', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(findMentioned(`${before} @Ana Reis ${after}`, people)).toContain('ana-reis')
      }),
    )
  })
})
