import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'

import { StartupError } from '../database/startup-error.ts'

/** Whoever is in this schema gets in: sessions, ways back, second factors. A backup holds nothing of it in the clear. */
export const secretSchema = 'sofar_access'

/** Tables of that schema that mean nothing in another system, and that no backup holds: who is signed in, who tried. */
export const fleetingTables: readonly string[] = ['session', 'device', 'link', 'allowance']

/** Columns elsewhere that would let somebody in, by table: in a backup only when asked for, and then encrypted. */
export const secretColumns: Readonly<Record<string, readonly string[]>> = {
  'newsroom.User': ['password'],
  'newsroom.ApiToken': ['secretHash'],
}

/** What a backup keeps under its passphrase. */
export type Secrets = {
  readonly sessionSecret: string | undefined
  /** By `schema.table`: the id of a row, and its secret columns. */
  readonly rows: Readonly<
    Record<string, readonly { readonly id: string; readonly values: Readonly<Record<string, string>> }[]>
  >
  /** Whole tables of the secret schema, by `schema.table`, each row as JSON. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/** scrypt as OWASP asks for (Password Storage Cheat Sheet): N = 2^17, r = 8, p = 1. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 } as const
const [saltBytes, nonceBytes, tagBytes] = [16, 12, 16] as const

/** AES-256-GCM under a key that scrypt makes of the passphrase: salt, nonce, tag, text. */
export async function encryptSecrets(secrets: Secrets, passphrase: string): Promise<Buffer> {
  const [salt, nonce] = [randomBytes(saltBytes), randomBytes(nonceBytes)]
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt), nonce)
  const text = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()])
  return Buffer.concat([salt, nonce, cipher.getAuthTag(), text])
}

/** Throws a StartupError when the passphrase is not the one. */
export async function decryptSecrets(bytes: Buffer, passphrase: string): Promise<Secrets> {
  const [salt, rest] = [bytes.subarray(0, saltBytes), bytes.subarray(saltBytes)]
  const [nonce, sealed] = [rest.subarray(0, nonceBytes), rest.subarray(nonceBytes)]
  const decipher = createDecipheriv('aes-256-gcm', await keyOf(passphrase, salt), nonce, { authTagLength: tagBytes })
  decipher.setAuthTag(sealed.subarray(0, tagBytes))
  try {
    const text = Buffer.concat([decipher.update(sealed.subarray(tagBytes)), decipher.final()])
    // The tag vouches for what encryptSecrets wrote.
    const secrets: Secrets = JSON.parse(text.toString('utf8'))
    return secrets
  } catch {
    throw new StartupError('The passphrase is not the one that the secrets of this backup were encrypted with.')
  }
}

function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
