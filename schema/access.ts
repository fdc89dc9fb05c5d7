import type { roles } from '../src/vocabulary/people.ts'
import type { Session } from './session.ts'

export type Role = keyof typeof roles

type Args = { session?: Session | undefined }

/** Somebody is signed in. Nobody else gets anything from the newsroom API, sign-in apart. */
export const isSignedIn = ({ session }: Args): boolean => session !== undefined

/** May approve, publish, retract and withdraw. */
export const isEditor = ({ session }: Args): boolean =>
  session?.data.role === 'editor' || session?.data.role === 'admin'

/** Writes drafts and proposes; whatever goes out, an editor decides. */
export const isReporter = ({ session }: Args): boolean => session?.data.role === 'reporter'

/** May manage people, tokens and settings. */
export const isAdmin = ({ session }: Args): boolean => session?.data.role === 'admin'

const nobody = (): boolean => false

/** What newsroom people write: everybody who is signed in reads and writes; editors delete what was never published. */
export const content = {
  operation: { query: isSignedIn, create: isSignedIn, update: isSignedIn, delete: isEditor },
}

/** What the system writes: a record to read, never to change by hand. */
export const record = {
  operation: { query: isSignedIn, create: nobody, update: nobody, delete: nobody },
}

/** Records about people and safety, for those who answer for them. */
export const guardedRecord = {
  operation: { query: isEditor, create: nobody, update: nobody, delete: nobody },
}

/** Decisions, which are asked for and taken by actions alone. */
export const decision = {
  operation: { query: isSignedIn, create: nobody, update: nobody, delete: nobody },
}

/** Settings of the whole newsroom. */
export const settings = {
  operation: { query: isSignedIn, create: isAdmin, update: isAdmin, delete: nobody },
}

/** The people themselves: everybody sees who is who, administrators manage, nobody is deleted (their work stays signed). */
export const people = {
  operation: { query: isSignedIn, create: isAdmin, update: isSignedIn, delete: nobody },
  filter: {
    update: ({ session }: Args) => isAdmin({ session }) || { id: { equals: session?.itemId ?? '' } },
  },
}

/** Credentials: administrators only. */
export const credentials = {
  operation: { query: isAdmin, create: nobody, update: nobody, delete: nobody },
}
