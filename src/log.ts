import type { Logger } from 'pino'
import { destination, pino } from 'pino'

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** JSON lines on standard error: what happened and to which request, never what was asked for. */
export function createLog(level = process.env.LOG_LEVEL || 'info'): Log {
  return pino({ level, base: { process: process.pid } }, destination({ dest: 2, sync: true }))
}

/** What may be said of an error in a log: messages of databases repeat values, so only names, codes and places. */
export function describeError(error: unknown): { error: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error }
  const code: unknown = Reflect.get(error, 'code')
  const at = error.stack
    ?.split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 5)
    .map(line => line.trim())
    .join(' ')
  return { error: error.name, ...(typeof code === 'string' && { code }), ...(at !== undefined && { at }) }
}
