/** One reason why something could not be done, as the editorial rules put it. */
export type Problem = {
  readonly rule: string
  readonly severity: 'blocking' | 'warning'
  /** The list and id of the item it is about, such as `Claim:1b2c…`. */
  readonly subject: string
  readonly message: string
}

/** What somebody else changed meanwhile: one field in one save. */
export type OtherChange = {
  readonly field: string
  readonly was: string
  readonly is: string
  readonly revision: number
  /** The name of the person; null when the system did it. */
  readonly who: string | null
  readonly when: string
}

/** A request that failed. `code` is stable and for programs, the message is for people; what was sent is in neither. */
export class SofarError extends Error {
  override readonly name: string = 'SofarError'
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What was sent is wrong. */
export class ValidationError extends SofarError {
  override readonly name = 'ValidationError'
  /** Every reason, where the server gave more than the message. */
  readonly problems: readonly Problem[]

  constructor(code: string, message: string, problems: readonly Problem[] = []) {
    super(code, message)
    this.problems = problems
  }
}

/** Somebody else was there first: the item changed meanwhile, or its address is taken. */
export class ConflictError extends SofarError {
  override readonly name = 'ConflictError'
  /** What the others changed since the `revision` that was sent; empty when none was sent. */
  readonly changes: readonly OtherChange[]
  /** The latest revision, to send when saving on top of it. */
  readonly revision: number | undefined

  constructor(code: string, message: string, changes: readonly OtherChange[] = [], revision?: number) {
    super(code, message)
    this.changes = changes
    this.revision = revision
  }
}

/** Not signed in, or not allowed. */
export class ForbiddenError extends SofarError {
  override readonly name = 'ForbiddenError'
}

/** It is not there, or not for whoever asks. */
export class NotFoundError extends SofarError {
  override readonly name = 'NotFoundError'
}

/** The server cannot be reached, is too slow, too busy or broken; the same request may work later. */
export class UnavailableError extends SofarError {
  override readonly name = 'UnavailableError'
}
