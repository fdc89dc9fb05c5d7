import type { Context, Session } from '../../generated/keystone/types.ts'
import { checkPassword } from '../access/check-password.ts'
import { clientAddress } from '../access/client-address.ts'
import { beginAttempt } from '../access/sign-in-attempt.ts'
import { badInput, forbidden } from '../errors.ts'
import { tooManyAttempts } from './too-many-attempts.ts'

export type Themselves = Context & { readonly session: Session }

/** A person decides about how they come in, never a token in their name. */
export function asThemselves(context: Context): Themselves {
  const { session } = context
  if (session === undefined || session.scopes !== undefined) throw forbidden('Sign in first; a token may not do this.')
  return Object.assign(context, { session })
}

/**
 * Whoever finds a browser open must not lock its owner out: what changes how somebody comes in asks for their password,
 * and counts as an attempt to sign in. Answers with whose it is.
 */
export async function requirePassword(
  context: Themselves,
  given: string,
): Promise<{ readonly id: string; readonly email: string }> {
  const { prisma, session } = context
  const person = await prisma.user.findUniqueOrThrow({
    where: { id: session.itemId },
    select: { id: true, email: true },
  })
  const attempt = await beginAttempt(prisma, {
    email: person.email,
    address: clientAddress(context),
    device: undefined,
  })
  if (attempt.wait > 0) throw tooManyAttempts(attempt.wait)
  if ((await checkPassword(prisma, { email: person.email, password: given })) === undefined)
    throw badInput('password: this is not your password.')
  await attempt.succeeded()
  return person
}
