import { readFile } from 'node:fs/promises'

import type { Command } from 'commander'

import { exitCodes } from '../../src/cli/exit-codes.ts'
import { createProgram } from '../../src/cli/program.ts'

const program = createProgram({ isJson: false })

function commandsOf(command: Command, path = ''): { name: string; command: Command }[] {
  const name = `${path}${command.name()}`
  return [{ name, command }, ...command.commands.flatMap(child => commandsOf(child, `${name} `))]
}

function helpOf(command: Command): string {
  let help = ''
  command.configureOutput({ writeOut: text => void (help += text) })
  command.outputHelp()
  return help
}

const all = commandsOf(program)
const leaves = all.filter(({ command }) => command.commands.length === 0)

describe('Every command', () => {
  test.each(all)('has help within 80 columns: $name', ({ name, command }) => {
    const help = helpOf(command)
    expect(help).toContain(`Usage: ${name}`)
    expect(Math.max(...help.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })

  test.each(leaves)('has examples to copy that it understands: $name', ({ name, command }) => {
    const examples = helpOf(command).split('Examples:\n')[1]?.trimEnd().split('\n') ?? []
    expect(examples).not.toEqual([])
    for (const example of examples) {
      expect(example).toContain(name)
      const options = [...example.matchAll(/ (--[\w-]+)/g)].map(([, option = '']) => option)
      expect(command.options.map(({ long }) => long)).toEqual(expect.arrayContaining(options))
    }
  })

  test.each(leaves)('answers programs too: $name', ({ command }) => {
    expect(command.options.map(({ long }) => long)).toContain('--json')
  })

  test('is in the documentation, and so is every exit code', async () => {
    const documentation = await readFile('docs/cli.md', 'utf8')
    for (const { command } of all) expect(documentation).toContain(command.name())
    for (const code of Object.values(exitCodes)) expect(documentation).toMatch(new RegExp(`^\\| ${code} `, 'm'))
  })
})
