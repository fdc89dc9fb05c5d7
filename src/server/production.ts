import type { Environment } from '../environment.ts'
import { findSessionSecret, publicAddress } from '../environment.ts'

/**
 * Whether others than whoever started it may reach this server: `SOFAR_PRODUCTION` says so; otherwise it follows from
 * NODE_ENV, HOST and SOFAR_URL.
 */
export function isProduction(environment: Environment = process.env): boolean {
  const said = environment.SOFAR_PRODUCTION
  if (said) return !/^(0|no|false|off)$/i.test(said)
  const address = publicAddress(environment)
  return (
    environment.NODE_ENV === 'production' ||
    (Boolean(environment.HOST) && !isThisMachine(environment.HOST ?? '')) ||
    (address !== undefined && URL.canParse(address) && !isThisMachine(new URL(address).hostname))
  )
}

/** Why a server that others may reach must not start like this, a line each: what is wrong, and what to do. */
export function productionProblems({
  environment = process.env,
  isDevelopment,
}: {
  readonly environment?: Environment
  readonly isDevelopment: boolean
}): string[] {
  if (!isProduction(environment)) return []
  const problems = [
    isDevelopment || environment.NODE_ENV === 'development'
      ? 'Development mode is for this machine alone: it shows errors whole. Start with `npm start`.'
      : '',
    secretProblem(environment),
    passwordProblem(environment.SOFAR_ADMIN_PASSWORD),
  ]
  return problems.filter(problem => problem !== '')
}

function secretProblem(environment: Environment): string {
  const secret = findSessionSecret(environment)
  const advice = 'give at least 32 random characters, such as `openssl rand -base64 32` prints.'
  if (secret === undefined) return `SOFAR_SESSION_SECRET is not set: ${advice}`
  if (secret.length < 32) return `SOFAR_SESSION_SECRET is too short: ${advice}`
  if (new Set(secret).size < 12) return `SOFAR_SESSION_SECRET is easily guessed: ${advice}`
  return ''
}

/** Those that stand in documentation, templates and everybody's first idea, without case and what is between the letters. */
const wellKnown =
  /^(admin|administrator|root|sofar|password|passwort|secret|changeme|letmein|welcome|default|example|test|correcthorsebattery(staple)?|please|newsroom|\d)+$/

function passwordProblem(password: string | undefined): string {
  if (!password) return ''
  const plain = password.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  if (!wellKnown.test(plain)) return ''
  return 'SOFAR_ADMIN_PASSWORD is one that anybody would try: leave it out, and one is made and printed once.'
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || /^(127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host)
}
