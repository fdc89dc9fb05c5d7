import type { Context } from '../../generated/keystone/types.ts'

/**
 * The network address that a request comes from; undefined when there is none. What a proxy says counts only when
 * `SOFAR_TRUSTED_PROXIES` names it: Express then has it in `request.ip`.
 */
export function clientAddress({ req }: Pick<Context, 'req'>): string | undefined {
  if (req === undefined) return undefined
  const address = 'ip' in req && typeof req.ip === 'string' ? req.ip : req.socket?.remoteAddress
  return address?.replace(/^::ffff:(?=\d+\.)/i, '')
}
