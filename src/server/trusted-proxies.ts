import { isIP } from 'node:net'

import { StartupError } from '../database/startup-error.ts'
import type { Environment } from '../environment.ts'

const names: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** `SOFAR_TRUSTED_PROXIES`; without it a proxy on this machine is trusted. */
export function trustedProxies(environment: Environment): string[] {
  const given = (environment.SOFAR_TRUSTED_PROXIES || 'loopback').split(',').map(one => one.trim())
  const wrong = given.find(one => !names.has(one) && !isAddress(one))
  if (wrong === undefined) return given
  throw new StartupError(
    `SOFAR_TRUSTED_PROXIES names “${wrong}”, which is no address. Give addresses or subnets, such as 10.0.0.0/8, with commas.`,
  )
}

function isAddress(one: string): boolean {
  const [address = '', prefix, ...rest] = one.split('/')
  return isIP(address) !== 0 && rest.length === 0 && (prefix === undefined || /^\d{1,3}$/.test(prefix))
}
