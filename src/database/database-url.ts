import type { Environment } from '../environment.ts'
import { dataDirectory } from '../environment.ts'
import { embeddedDatabaseUrl } from './embedded-postgres.ts'

/** The PostgreSQL that everything is kept in: `DATABASE_URL`, or else the embedded one. */
export function databaseUrl(environment: Environment = process.env): string {
  return environment.DATABASE_URL || embeddedDatabaseUrl(dataDirectory(environment))
}

/** The same database for the delivery API: as `sofar_reader`, unless an administrator made another account for it. */
export function readerDatabaseUrl(environment: Environment = process.env): string | undefined {
  return environment.SOFAR_READER_DATABASE_URL || undefined
}
