/** One thing that was looked at; `todo` says what to do about it. */
export type Finding = {
  /** What was looked at; stable, for programs. */
  readonly check: Check
  readonly state: 'good' | 'note' | 'bad'
  readonly what: string
  readonly todo?: string
}

type Check =
  | 'node'
  | 'installation'
  | 'packages'
  | 'settings'
  | 'data'
  | 'disk'
  | 'session-secret'
  | 'database'
  | 'migrations'
  | 'reader'
  | 'server'
  | 'signed-in'

export const good = (check: Check, what: string): Finding => ({ check, state: 'good', what })
export const note = (check: Check, what: string, todo?: string): Finding => ({
  check,
  state: 'note',
  what,
  ...(todo === undefined ? {} : { todo }),
})
export const bad = (check: Check, what: string, todo?: string): Finding => ({
  ...note(check, what, todo),
  state: 'bad',
})
