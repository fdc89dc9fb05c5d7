#!/usr/bin/env node
import { CommanderError } from 'commander'

import { errorCodeOf, exitCodeOf, exitCodes, isExpected, isInterruption } from './exit-codes.ts'
import { plainLines, wrap } from './output.ts'
import { createProgram } from './program.ts'

// Whoever reads our output may stop before its end, such as `head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.ok)
    throw error
  })
}

const isJson = process.argv.includes('--json')

try {
  await createProgram({ isJson }).parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
  report(error)
}

function report(error: unknown): void {
  // Help that was asked for is no error; otherwise Commander has said what is wrong already.
  if (error instanceof CommanderError && (!isJson || error.exitCode === 0)) return
  if (isJson) {
    const problems = error instanceof Error && 'problems' in error ? { problems: error.problems } : {}
    const message = isInterruption(error) ? 'Interrupted.' : error instanceof Error ? error.message : String(error)
    console.error(JSON.stringify({ error: { code: errorCodeOf(error), message: stripPrefix(message), ...problems } }))
  } else if (isInterruption(error)) console.error('Interrupted.')
  else console.error(isExpected(error) ? inLines(error.message) : error)
}

/** A terminal would break lines within words; in a pipe each line stays whole, to be searched. */
function inLines(message: string): string {
  const lines = plainLines(message).split('\n')
  return lines.map((line, index) => broken(line, index === 0 ? '✗ ' : '')).join('\n')
}

function broken(line: string, bullet: string): string {
  return process.stderr.isTTY ? wrap(line, bullet) : `${bullet}${line}`
}

/** As Commander begins what it says. */
function stripPrefix(message: string): string {
  return message.replace(/^error: /, '')
}
