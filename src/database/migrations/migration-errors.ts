import { readEngineError } from '../schema-engine/engine-error.ts'
import { StartupError } from '../startup-error.ts'

/** The database was migrated by a newer Sofar than this one. */
export class DatabaseNewerError extends StartupError {
  override readonly name = 'DatabaseNewerError'
}

/** A migration failed now, or began earlier and did not finish. */
export class MigrationFailedError extends StartupError {
  override readonly name = 'MigrationFailedError'
}

export function databaseIsNewer(schema: string, unknown: readonly string[]): DatabaseNewerError {
  return new DatabaseNewerError(
    `The database is newer than this Sofar: its schema "${schema}" has applied ${unknown.join(', ')}, which this ` +
      'version does not have. Update Sofar to the version that made the change, or restore a backup from before it.',
  )
}

export function migrationDidNotFinish(schema: string, [name]: readonly string[]): MigrationFailedError {
  return new MigrationFailedError(
    `The migration ${name} began in schema "${schema}" earlier and did not finish, so no other can follow. Look whether ` +
      'its changes are in the database. Usually none are: then record that with ' +
      `"npx prisma migrate resolve --rolled-back ${name}" and start again. If all are there, use --applied instead. ` +
      `Set DATABASE_URL with ?schema=${schema} for that command.`,
  )
}

export function migrationFailed(schema: string, cause: unknown, outcome: 'undone' | 'unknown'): MigrationFailedError {
  const advice = {
    undone: 'The database is as it was before that migration: correct what it says and start again.',
    unknown: 'Parts of it may remain: start again to be told how to go on.',
  }
  const { message } = readEngineError(cause)
  return new MigrationFailedError(`In schema "${schema}": ${message}\n${advice[outcome]}`, { cause })
}
