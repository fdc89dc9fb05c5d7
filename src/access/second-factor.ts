import { createHash, randomBytes } from 'node:crypto'

import { Secret, TOTP } from 'otpauth'

import type { Database } from '../database/query.ts'
import type { Allowance } from './allowance.ts'
import { giveBackAttempt, takeAttempt } from './allowance.ts'
import { seal, unseal } from './seal.ts'

/** Six digits are guessed sooner than a password: five attempts at once, then one in ten minutes. */
const allowance: Allowance = { burst: 5, secondsEach: 600 }
const period = 30
const recoveryCodes = 10

/** What became of a code: nobody asks for one, it is missing, it may not be tried for some seconds, it is wrong or right. */
export type SecondFactorCheck = 'none' | 'missing' | { readonly wait: number } | 'wrong' | 'right'

type Kept = { readonly sealed: string; readonly isOn: boolean; readonly left: number }

/** Checks the code that stands behind somebody's password: of their app, or one of their recovery codes. Each works once. */
export async function checkSecondFactor(
  database: Database,
  person: string,
  code: string | undefined,
): Promise<SecondFactorCheck> {
  const kept = await findKept(database, person)
  if (kept?.isOn !== true) return 'none'
  if (code === undefined || code.trim() === '') return 'missing'
  return tryCode(database, person, () => spendCode(database, person, kept, code))
}

/** Whether somebody has a second factor, and how many of their recovery codes are left. */
export async function findSecondFactor(
  database: Database,
  person: string,
): Promise<{ readonly isOn: boolean; readonly recoveryCodesLeft: number }> {
  const kept = await findKept(database, person)
  return { isOn: kept?.isOn ?? false, recoveryCodesLeft: kept?.left ?? 0 }
}

/**
 * Makes the secret that an app makes codes from (RFC 6238) and answers with the address that a QR code brings to it.
 * It stands behind nothing yet; undefined when there is one that does.
 */
export async function beginSecondFactor(
  database: Database,
  { id, email }: { readonly id: string; readonly email: string },
): Promise<{ readonly secret: string; readonly uri: string } | undefined> {
  const secret = new Secret({ size: 20 })
  const begun = await database.$executeRawUnsafe(
    `insert into sofar_access.second_factor as kept (person, sealed) values ($1::uuid, $2)
     on conflict (person) do update set sealed = excluded.sealed, last_step = 0 where kept.confirmed_at is null`,
    ...[id, seal(secret.base32, id)],
  )
  return begun === 1 ? { secret: secret.base32, uri: totp(secret.base32, email).toString() } : undefined
}

/** Turns the second factor on once its owner shows a code, and answers with their recovery codes. */
export async function confirmSecondFactor(
  database: Database,
  person: string,
  code: string,
): Promise<Exclude<SecondFactorCheck, 'missing' | 'right'> | readonly string[]> {
  const kept = await findKept(database, person)
  if (kept === undefined || kept.isOn) return 'none'
  const check = await tryCode(database, person, () => spendAppCode(database, person, kept, code))
  if (check !== 'right') return check
  const codes = Array.from({ length: recoveryCodes }, mintRecoveryCode)
  await database.$executeRawUnsafe(
    `update sofar_access.second_factor set confirmed_at = now(), recovery_hashes = $2::text[] where person = $1::uuid`,
    ...[person, codes.map(hashOf)],
  )
  return codes
}

/** Takes somebody's second factor away, and ends their sessions. */
export async function removeSecondFactor(database: Database, person: string): Promise<boolean> {
  const removed = await database.$executeRawUnsafe(
    `with gone as (delete from sofar_access.second_factor where person = $1::uuid returning person)
     update newsroom."User" set "credentialsRevision" = "credentialsRevision" + 1 where id in (select person from gone)`,
    person,
  )
  return removed === 1
}

async function findKept(database: Database, person: string): Promise<Kept | undefined> {
  const [kept] = await database.$queryRawUnsafe<Kept[]>(
    `select sealed, confirmed_at is not null as "isOn", cardinality(recovery_hashes) as left
     from sofar_access.second_factor where person = $1::uuid`,
    person,
  )
  return kept
}

async function tryCode(
  database: Database,
  person: string,
  spend: () => Promise<boolean>,
): Promise<'wrong' | 'right' | { readonly wait: number }> {
  const bucket = `second factor ${person}`
  const wait = await takeAttempt(database, bucket, allowance)
  if (wait > 0) return { wait }
  if (!(await spend())) return 'wrong'
  await giveBackAttempt(database, bucket)
  return 'right'
}

async function spendCode(database: Database, person: string, kept: Kept, code: string): Promise<boolean> {
  return (await spendAppCode(database, person, kept, code)) || (await spendRecoveryCode(database, person, code))
}

async function spendAppCode(database: Database, person: string, { sealed }: Kept, code: string): Promise<boolean> {
  const secret = unseal(sealed, person)
  if (secret === undefined) return false
  // Clocks differ: the code before and the one after are right too.
  const delta = totp(secret).validate({ token: code.replaceAll(/\s/g, ''), window: 1 })
  if (delta === null) return false
  const step = Math.floor(Date.now() / 1000 / period) + delta
  // Whoever looks over a shoulder comes too late (RFC 6238, section 5.2).
  const used = await database.$executeRawUnsafe(
    `update sofar_access.second_factor set last_step = $2::bigint where person = $1::uuid and last_step < $2::bigint`,
    ...[person, step],
  )
  return used === 1
}

async function spendRecoveryCode(database: Database, person: string, code: string): Promise<boolean> {
  const used = await database.$executeRawUnsafe(
    `update sofar_access.second_factor set recovery_hashes = array_remove(recovery_hashes, $2)
     where person = $1::uuid and $2 = any(recovery_hashes)`,
    ...[person, hashOf(code)],
  )
  return used === 1
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Sofar', label, secret: Secret.fromBase32(secret), period })
}

/** 80 random bits, as four groups: nobody guesses them, so a fast hash will do. */
function mintRecoveryCode(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
  const text = Array.from(randomBytes(16), byte => letters.charAt(byte % letters.length)).join('')
  return text.replaceAll(/(.{4})(?=.)/g, '$1-')
}

function hashOf(code: string): string {
  const plain = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return createHash('sha256').update(plain).digest('base64url')
}
