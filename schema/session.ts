import type { Role } from './access.ts'

/** Who is signed in, read anew from the database with every request. */
export type Session = {
  itemId: string
  data: { id: string; name: string; role: Role }
}
