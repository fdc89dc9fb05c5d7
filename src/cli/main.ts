#!/usr/bin/env node
import { CommanderError } from 'commander'

import { exitCodeOf, exitCodes, isExpected } from './exit-codes.ts'
import { createProgram } from './program.ts'

// Whoever reads our output may stop before its end, such as `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok)
  throw error
})

try {
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
  // Commander has said what is wrong already.
  if (!(error instanceof CommanderError)) report(error)
}

function report(error: unknown): void {
  if (isInterruption(error)) {
    process.exitCode = exitCodes.interrupted
    console.error('Interrupted.')
  } else if (process.argv.includes('--json') && error instanceof Error) {
    const code = 'code' in error ? error.code : undefined
    const problems = 'problems' in error ? error.problems : undefined
    console.error(JSON.stringify({ error: { message: error.message, code, problems } }))
  } else console.error(isExpected(error) ? `✗ ${error.message}` : error)
}

function isInterruption(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortError')
}
