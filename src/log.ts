import type { Logger } from 'pino'
import { destination, pino } from 'pino'

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** JSON lines on standard error: what happened and to which request, never what was asked for. */
export function createLog(level = process.env.LOG_LEVEL || 'info'): Log {
  return pino({ level, base: { process: process.pid } }, destination({ dest: 2, sync: true }))
}

/** What may be said of an error in a log: messages of databases repeat values, so only names, codes and places. */
export function describeError(error: unknown): { error: string; code?: string; at?: string } {
  if (typeof error !== 'object' || error === null) return { error: typeof error }
  const [name, code, stack] = ['name', 'code', 'stack'].map((key): unknown => Reflect.get(error, key))
  const trace = typeof stack === 'string' ? stack : ''
  const at = trace
    .split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 5)
    .map(line => line.trim())
    .join(' ')
  return {
    // A copy of an error, which is what pg-boss tells of, has its name in its stack alone.
    error: typeof name === 'string' ? name : (/^\w+(?=:)/.exec(trace)?.[0] ?? 'object'),
    ...(typeof code === 'string' && { code }),
    ...(at !== '' && { at }),
  }
}
