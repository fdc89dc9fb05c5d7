import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { embeddedDatabaseUrl } from './database/embedded-postgres.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where Sofar keeps what is its own: the embedded database, images, the session secret. */
export function dataDirectory(environment: Environment = process.env): string {
  return path.resolve(environment.SOFAR_DATA_DIR || 'data')
}

/** The PostgreSQL that everything is kept in: `DATABASE_URL`, or else the embedded one. */
export function databaseUrl(environment: Environment = process.env): string {
  return environment.DATABASE_URL || embeddedDatabaseUrl(dataDirectory(environment))
}

/** The same database for the delivery API: as `sofar_reader`, unless an administrator made another account for it. */
export function readerDatabaseUrl(environment: Environment = process.env): string | undefined {
  return environment.SOFAR_READER_DATABASE_URL || undefined
}

/** Where uploaded images are kept. */
export function imageDirectory(environment: Environment = process.env): string {
  return path.join(dataDirectory(environment), 'images')
}

/** Where the secret that seals sessions is kept when `SOFAR_SESSION_SECRET` is not set. */
export function sessionSecretFile(environment: Environment = process.env): string {
  return path.join(dataDirectory(environment), 'session-secret')
}

/** The secret that seals sessions; undefined before the first start. */
export function findSessionSecret(environment: Environment = process.env): string | undefined {
  if (environment.SOFAR_SESSION_SECRET) return environment.SOFAR_SESSION_SECRET
  const file = sessionSecretFile(environment)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}
