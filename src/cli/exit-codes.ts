import { CommanderError } from 'commander'

import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  SofarError,
  UnavailableError,
  ValidationError,
} from '../client/index.ts'
import { StartupError } from '../database/startup-error.ts'

/** What scripts can trust; documented in docs/cli.md. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  invalid: 3,
  forbidden: 4,
  notFound: 5,
  conflict: 6,
  unavailable: 7,
  interrupted: 130,
} as const

/** Something that a command refuses; the message says what to do. */
export class CommandError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number = exitCodes.failed) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The exit code that an error ends the process with. */
export function exitCodeOf(error: unknown): number {
  if (isInterruption(error)) return exitCodes.interrupted
  if (error instanceof CommandError) return error.exitCode
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  if (error instanceof ValidationError) return exitCodes.invalid
  if (error instanceof ForbiddenError) return exitCodes.forbidden
  if (error instanceof NotFoundError) return exitCodes.notFound
  if (error instanceof ConflictError) return exitCodes.conflict
  if (error instanceof UnavailableError) return exitCodes.unavailable
  if (error instanceof SofarError && /^BAD_(URL|TOKEN)$/.test(error.code)) return exitCodes.usage
  return exitCodes.failed
}

/** What a program tells an error by: the code of the server, or the name of the exit code. */
export function errorCodeOf(error: unknown): string {
  if (error instanceof SofarError) return error.code
  const code = exitCodeOf(error)
  const [name = 'failed'] = Object.entries(exitCodes).find(([, value]) => value === code) ?? []
  return name.replaceAll(/[A-Z]/g, letter => `_${letter}`).toUpperCase()
}

/** Whether somebody ended it, with Ctrl-C at a question or while it ran. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortError')
}

/** Whether the message alone is meant for people; anything else is a fault of ours and shows where it happened. */
export function isExpected(error: unknown): error is Error {
  return error instanceof CommandError || error instanceof SofarError || error instanceof StartupError
}
