import { hash, verify } from '@node-rs/argon2'
import { compare } from 'bcryptjs'

/** OWASP's first choice (Password Storage Cheat Sheet): argon2id, the library's default, with 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** How passwords are kept, as Keystone's password field takes it. */
export const passwordHash = {
  hash: (password: string): Promise<string> => hash(password, cost),
  compare: async (password: string, hashed: string): Promise<boolean> => {
    // Kept by an earlier version; it becomes argon2id with the next change.
    if (hashed.startsWith('$2')) return compare(password, hashed)
    try {
      return await verify(hashed, password)
    } catch {
      // What is kept is no hash: nobody signs in with that.
      return false
    }
  },
}
