import { InvalidArgumentError } from 'commander'

/** A moment as people read it, in UTC. */
export function presentMoment(moment: string): string {
  return new Date(moment).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }) + ' UTC'
}

const unitsMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** A version of a story, a time, or how long ago, such as 12, 2026-11-25, 2026-11-25T08:00Z, 90m, 24h or 7d; as an option. */
export function versionOrMoment(given: string): number | string {
  if (/^\d{1,9}$/.test(given)) return Number(given)
  const [, amount, unit] = /^(\d{1,6})([mhd])$/.exec(given) ?? []
  if (unit === 'm' || unit === 'h' || unit === 'd') {
    return new Date(Date.now() - Number(amount) * unitsMs[unit]).toISOString()
  }
  const time = Date.parse(given)
  if (/^\d{4}-\d{2}/.test(given) && !Number.isNaN(time)) return new Date(time).toISOString()
  throw new InvalidArgumentError('Give a version such as 12, a time such as 2026-11-25T08:00Z, or 90m, 24h or 7d ago.')
}
