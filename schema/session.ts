import type { tokenScopes } from '../src/vocabulary/people.ts'
import type { Role } from './access.ts'

export type { Session } from '../generated/keystone/types.ts'

declare module '../generated/keystone/types.ts' {
  /** Who is signed in, read anew from the database with every request. */
  interface Session {
    itemId: string
    data: { id: string; name: string; role: Role }
    /** What an API token may do at most; a person who signed in has none. */
    scopes?: readonly (keyof typeof tokenScopes)[]
    /** Name and id of the API token that it is. */
    token?: string
  }
}
