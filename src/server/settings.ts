import { StartupError } from '../database/startup-error.ts'
import { databaseUrl } from '../database/database-url.ts'
import { dataDirectory, publicAddress, storyAddress } from '../environment.ts'
import { mailProblem } from '../mail/settings.ts'
import { trustedProxies } from './trusted-proxies.ts'

/** What the environment asks for, checked. */
export type Settings = {
  readonly port: number
  readonly host: string
  /** The address that others reach this server at, when it is known. */
  readonly address: string | undefined
  readonly dataDirectory: string
  readonly databaseUrl: string
  readonly isEmbedded: boolean
  /** The loopback TCP port of the embedded database, when one is asked for. */
  readonly databasePort: number | undefined
  /** The loopback port of the Prometheus metrics, when they are asked for. */
  readonly metricsPort: number | undefined
  /** Other origins whose pages may ask the newsroom API. */
  readonly corsOrigins: readonly string[]
  readonly adminEmail: string
  readonly adminPassword: string | undefined
  readonly withSample: boolean
  /** The proxies whose word counts for where a request comes from, as Express takes them. */
  readonly trustedProxies: readonly string[]
}

/** Reads the environment; throws a StartupError that names the variable and the fix. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const adminEmail = environment.SOFAR_ADMIN_EMAIL || 'admin@example.com'
  if (!/^[^\s@]+@[^\s@]+$/.test(adminEmail)) {
    throw new StartupError(`SOFAR_ADMIN_EMAIL is not an e-mail address: “${adminEmail}”.`)
  }
  const adminPassword = environment.SOFAR_ADMIN_PASSWORD || undefined
  if (adminPassword !== undefined && adminPassword.length < 12) {
    throw new StartupError('SOFAR_ADMIN_PASSWORD is too short: give it at least 12 characters.')
  }
  const address = publicAddress(environment)
  if (address !== undefined && !URL.canParse(address)) {
    throw new StartupError(`SOFAR_URL is not a web address: “${address}”. It looks like https://news.example.com`)
  }
  const secret = environment.SOFAR_SESSION_SECRET
  if (secret && secret.length < 32) {
    throw new StartupError('SOFAR_SESSION_SECRET is too short: give it at least 32 characters, or leave it out.')
  }
  const story = storyAddress('a-story', environment)
  if (story !== undefined && !/^https?:/.test(URL.parse(story)?.protocol ?? '')) {
    throw new StartupError(
      `SOFAR_READER_URL is not a web address: “${environment.SOFAR_READER_URL}”. It looks like https://news.example.com/stories/{slug}`,
    )
  }
  const mail = mailProblem(environment)
  if (mail !== undefined) throw new StartupError(mail)
  return {
    port: readPort(environment, 'PORT') ?? 3000,
    host: environment.HOST || '127.0.0.1',
    address,
    dataDirectory: dataDirectory(environment),
    databaseUrl: databaseUrl(environment),
    isEmbedded: !environment.DATABASE_URL,
    databasePort: readPort(environment, 'SOFAR_DATABASE_PORT'),
    metricsPort: readPort(environment, 'SOFAR_METRICS_PORT'),
    corsOrigins: readOrigins(environment.SOFAR_CORS_ORIGINS),
    adminEmail,
    adminPassword,
    withSample: !/^(0|no|false|off)$/i.test(environment.SOFAR_SAMPLE ?? ''),
    trustedProxies: trustedProxies(environment),
  }
}

function readPort(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const given = environment[name]
  if (!given) return undefined
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new StartupError(`${name} is not a port number: “${given}”. Give a number from 1 to 65535.`)
}

function readOrigins(given = ''): string[] {
  const origins = given.split(/[\s,]+/).filter(Boolean)
  const wrong = origins.find(origin => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong === undefined) return origins
  throw new StartupError(
    `SOFAR_CORS_ORIGINS: “${wrong}” is not an origin. Give a scheme and a host, such as https://tools.example.com, without a path; several with commas between them.`,
  )
}
