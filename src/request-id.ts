import { randomUUID } from 'node:crypto'

/** By which a request, its answer and what is logged of it find each other. */
export const requestIdHeader = 'x-request-id'

/** The id that a proxy gave the request, when it is one, or else a new one. */
export function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.-]{8,100}$/.test(given) ? given : randomUUID()
}
