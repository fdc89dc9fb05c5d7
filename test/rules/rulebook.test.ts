import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { rulebook } from '../../src/rules/rulebook.ts'

const root = path.join(import.meta.dirname, '../..')
const entries = Object.entries(rulebook)
const fileOf = (rule: string): string => rule.replaceAll('_', '-')

describe('The rulebook', () => {
  test('has sixteen rules, numbered in order', () => {
    expect(entries.map(([, { number }]) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
  })

  test('says each of them in one sentence', () => {
    for (const [, { sentence }] of entries) expect(sentence).toMatch(/^[A-Z][^.]*\.$/)
  })

  test('is found in docs/rules.md: each rule by number and name, with its sentence, in order', async () => {
    const text = await readFile(path.join(root, 'docs/rules.md'), 'utf8')
    const told = [...text.matchAll(/^### (?<number>\d+)\. `(?<rule>\w+)`\n\n(?<quote>(?:> .*\n)+)/gm)].map(
      ({ groups = {} }) => [groups.rule, { number: Number(groups.number), sentence: unquote(groups.quote ?? '') }],
    )
    expect(told).toEqual(entries)
  })

  test.each(entries.map(([rule]) => [rule]))('has a file and a test file of the name %s', async rule => {
    expect(await readdir(path.join(root, 'src/rules'))).toContain(`${fileOf(rule)}.ts`)
    expect(await readdir(path.join(root, 'test/rules'))).toContain(`${fileOf(rule)}.test.ts`)
  })
})

function unquote(lines: string): string {
  return lines.replaceAll(/^> /gm, '').trim().replaceAll('\n', ' ')
}
