interface EngineError {
  readonly message: string
  /** Prisma's error code, such as P3009. */
  readonly code: string | undefined
}

/** What went wrong in the engine, without its trace (`   0: sql_schema_connector::…`), which is for its authors. */
export function readEngineError(error: unknown): EngineError {
  if (!(error instanceof Error)) return { message: String(error), code: undefined }
  const message = withoutTrace(error.message)
  if ('code' in error && typeof error.code === 'string') return { message, code: error.code }

  // The native engine names the failed migration in its message, this one only in the trace.
  const migration = /apply_script\s+with migration_name="([^"]+)"/.exec(error.message)?.[1]
  if (migration === undefined) return { message, code: undefined }
  return { message: `Migration "${migration}" failed to apply. ${databaseErrorIn(message)}`, code: 'P3018' }
}

function withoutTrace(message: string): string {
  return message.split(/\n\s+0: /, 1)[0] ?? message
}

function databaseErrorIn(message: string): string {
  return message.replace(/^external connector error\s+/, '').replace('Error querying the database: ', '')
}
