import type { Choices } from './choices.ts'

/** What a person may do in the newsroom. */
export const roles = {
  reporter: { label: 'Reporter', description: 'Writes drafts and proposes.' },
  editor: { label: 'Editor', description: 'Also approves, publishes, retracts and grants anonymity.' },
  admin: { label: 'Administrator', description: 'Also manages people, tokens and settings.' },
} as const satisfies Choices

/** Whether a person may come in. */
export const personStates = {
  active: { label: 'Active', description: 'May sign in.' },
  disabled: { label: 'Disabled', description: 'May not sign in; what they wrote stays theirs.' },
} as const satisfies Choices

/** What an API token may do. */
export const tokenScopes = {
  newsroom_read: { label: 'Read the newsroom', description: 'Read what a reporter may read.' },
  content_write: { label: 'Write content', description: 'Create and change content, unpublished.' },
  publish: { label: 'Publish', description: 'Publish, retract and withdraw.' },
  preview: { label: 'Preview', description: 'Read through the delivery API what would be published.' },
} as const satisfies Choices

/** A scope as people and scripts write it: `newsroom:read`. GraphQL has no names with a colon. */
export const scopeName = (scope: keyof typeof tokenScopes): string => scope.replace('_', ':')

export const isTokenScope = (value: string): value is keyof typeof tokenScopes => Object.hasOwn(tokenScopes, value)

/** What became of a request for anonymity. */
export const grantStates = {
  requested: { label: 'Requested', description: 'Waiting for somebody else to decide.' },
  approved: { label: 'Approved', description: 'The source may be used without its name.' },
  declined: { label: 'Declined', description: 'The source may not be used without its name.' },
  revoked: { label: 'Revoked', description: 'Approved once, no longer.' },
} as const satisfies Choices
