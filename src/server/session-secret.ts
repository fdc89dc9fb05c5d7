import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { findSessionSecret, sessionSecretFile } from '../environment.ts'

/** Makes the secret that seals sessions on the first start, readable by this user alone, so that sessions outlive a restart. */
export async function ensureSessionSecret(): Promise<void> {
  if (findSessionSecret() !== undefined) return
  await mkdir(path.dirname(sessionSecretFile()), { recursive: true })
  await writeFile(sessionSecretFile(), `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
}
