import type { Database } from '../database/query.ts'
import type { Allowance } from './allowance.ts'
import { giveBackAttempt, takeAttempt } from './allowance.ts'
import { networkOf } from './network-of.ts'

/** Failed attempts from one address, in whoever's name. */
const perAddress: Allowance = { burst: 60, secondsEach: 30 }
/** Failed attempts at one account, from wherever: 20 at once, then one a minute. */
const perAccount: Allowance = { burst: 20, secondsEach: 60 }
/** Failed attempts of a browser that somebody has signed in with before: theirs alone. */
const perDevice: Allowance = { burst: 20, secondsEach: 60 }

export type Attempt = {
  /** The seconds to wait; 0 when it may be made. */
  readonly wait: number
  /** Says that it was no guess. */
  succeeded(): Promise<void>
}

/**
 * Takes an attempt to sign in from the address and from the account; from a known device alone, so that strangers who
 * try their luck with an account cannot keep its owner out. An account that does not exist is counted like any other.
 */
export async function beginAttempt(
  database: Database,
  {
    email,
    address,
    device,
  }: { readonly email: string; readonly address: string | undefined; readonly device: string | undefined },
): Promise<Attempt> {
  const counted: readonly (readonly [name: string, allowance: Allowance])[] =
    device === undefined
      ? [
          [`address ${networkOf(address ?? 'here')}`, perAddress],
          [`account ${email.toLowerCase()}`, perAccount],
        ]
      : [[`device ${device}`, perDevice]]
  for (const [name, allowance] of counted) {
    const wait = await takeAttempt(database, name, allowance)
    if (wait > 0) return { wait, succeeded: async () => {} }
  }
  return {
    wait: 0,
    succeeded: async () => {
      for (const [name] of counted) await giveBackAttempt(database, name)
    },
  }
}
