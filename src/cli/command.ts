import { Command, InvalidArgumentError } from 'commander'

import type { Server } from './connect.ts'
import { wrap } from './output.ts'

export type Common = Server & { readonly json?: boolean }

/** A command that answers for people, or with `--json` for programs. */
export function command(name: string, description: string): Command {
  return new Command(name).description(description).option('--json', 'print the result as JSON')
}

/** A command that talks to a server. */
export function remoteCommand(name: string, description: string): Command {
  return command(name, description)
    .option('--url <address>', 'the server (SOFAR_URL, or http://localhost:3000)')
    .option('--token <token>', 'in whose name (SOFAR_TOKEN, or what `login` keeps)')
}

/** A command that is nothing but the ones below it. */
export function group(name: string, description: string, commands: readonly Command[]): Command {
  const parent = new Command(name).description(description)
  for (const child of commands) parent.addCommand(child)
  return parent
}

/** What `--help` ends with: lines to copy, such as `sofar story list --take 5`, and a sentence where one is needed. */
export function examples(lines: readonly string[], remark = ''): string {
  const said = remark === '' ? [] : [...remark.split('\n').map(line => wrap(line)), '']
  return ['', ...said, 'Examples:', ...lines.map(line => `  ${line}`)].join('\n')
}

/** A whole number from `min` on, as an option. */
export function atLeast(min: number): (given: string) => number {
  return given => {
    const number = Number(given)
    if (/^\d+$/.test(given) && Number.isSafeInteger(number) && number >= min) return number
    throw new InvalidArgumentError(`Give a whole number from ${min} on.`)
  }
}

/** One of the keys of a vocabulary, as an option. */
export function oneOf<Value extends string>(choices: Readonly<Record<Value, unknown>>): (given: string) => Value {
  return given => {
    if (isKey(choices, given)) return given
    throw new InvalidArgumentError(`Give one of: ${Object.keys(choices).join(', ')}.`)
  }
}

function isKey<Value extends string>(choices: Readonly<Record<Value, unknown>>, given: string): given is Value {
  return Object.hasOwn(choices, given)
}
