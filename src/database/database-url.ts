import { createHmac } from 'node:crypto'

import type { Environment } from '../environment.ts'
import { dataDirectory, findSessionSecret } from '../environment.ts'
import { embeddedDatabaseUrl } from './embedded/embedded-postgres.ts'
import { readerUrl } from './roles.ts'

/** The PostgreSQL that everything is kept in: `DATABASE_URL`, or else the embedded one. */
export function databaseUrl(environment: Environment = process.env): string {
  return environment.DATABASE_URL || embeddedDatabaseUrl(dataDirectory(environment))
}

/** The same database for the delivery API: as `sofar_reader`, unless an administrator made another account for it. */
export function readerDatabaseUrl(environment: Environment = process.env): string {
  return environment.SOFAR_READER_DATABASE_URL || readerUrl(databaseUrl(environment), readerPassword(environment))
}

/** The password of `sofar_reader`: it follows from the session secret, so it is written down nowhere. */
export function readerPassword(environment: Environment = process.env): string {
  return createHmac('sha256', findSessionSecret(environment) ?? '')
    .update('sofar_reader')
    .digest('base64url')
}
