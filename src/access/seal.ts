import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

import { findSessionSecret } from '../environment.ts'

const [nonceBytes, tagBytes] = [12, 16] as const

/** Encrypts a text for `owner` under a key that follows from the session secret: AES-256-GCM, as base64. */
export function seal(text: string, owner: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), nonce)
  // Bound to its owner: moved to somebody else's row it opens no more.
  cipher.setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** The text; undefined when it was sealed for somebody else, or under another session secret. */
export function unseal(given: string, owner: string): string | undefined {
  const bytes = Buffer.from(given, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealingKey(), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(Buffer.from(owner))
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
    return text.toString('utf8')
  } catch {
    return undefined
  }
}

function sealingKey(): Buffer {
  const secret = findSessionSecret()
  if (secret === undefined) throw new Error('There is no session secret to seal with; the first start makes one.')
  return Buffer.from(hkdfSync('sha256', secret, '', 'sofar second factor', 32))
}
