import { createHash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

/**
 * What a token is for: the newsroom, for somebody who signed in; a browser that somebody signed in with before; a link to
 * choose a password; what its scopes name, for a script; a preview of a story.
 */
export type TokenKind = 'session' | 'device' | 'invitation' | 'reset' | 'api' | 'preview'

/** A token as whoever it is for gets it, and what the database keeps of it. */
export type NewToken = { readonly token: string; readonly id: string; readonly hash: string }

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const idLength = 12
const secretLength = 32
const checksumLength = 6

/**
 * Makes `sofar_<kind>_<id>_<secret><checksum>`: 12 characters that may be told, 32 (190 bits) that may not, and the
 * CRC-32 of all before it, so that a program that looks for leaked secrets knows one when it sees it.
 */
export function mintToken(kind: TokenKind): NewToken {
  const id = randomText(idLength)
  const body = `sofar_${kind}_${id}_${randomText(secretLength)}`
  const token = body + checksumOf(body)
  return { token, id, hash: hashOf(token) }
}

/** The public part and the hash of what claims to be a token of this kind; undefined when it cannot be one. */
export function readToken(kind: TokenKind, given: string): { readonly id: string; readonly hash: string } | undefined {
  const [, id] = shapes[kind].exec(given) ?? []
  if (id === undefined) return undefined
  const body = given.slice(0, -checksumLength)
  return given.slice(-checksumLength) === checksumOf(body) ? { id, hash: hashOf(given) } : undefined
}

const shapeOf = (kind: TokenKind): RegExp =>
  new RegExp(`^sofar_${kind}_([0-9A-Za-z]{${idLength}})_[0-9A-Za-z]{${secretLength + checksumLength}}$`)

const shapes: Readonly<Record<TokenKind, RegExp>> = {
  session: shapeOf('session'),
  api: shapeOf('api'),
  preview: shapeOf('preview'),
  device: shapeOf('device'),
  invitation: shapeOf('invitation'),
  reset: shapeOf('reset'),
}

/** 190 random bits need no slow hash: there is no list of likely ones to try. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function checksumOf(body: string): string {
  let rest = crc32(body)
  let text = ''
  for (let place = 0; place < checksumLength; place += 1) {
    text = alphabet.charAt(rest % alphabet.length) + text
    rest = Math.floor(rest / alphabet.length)
  }
  return text
}

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
}
