import { useSurroundings } from '../visit.ts'

type Props = {
  at: string
  /** Whether the hour matters. */
  withTime?: boolean
  /** Whether the script says how long ago that is. */
  relative?: boolean
}

/** A moment, in the language of the publication. */
export function Moment({ at, withTime = false, relative = false }: Props) {
  const { publisher, settings } = useSurroundings()
  return (
    <time datetime={at} {...(relative && { 'data-relative': '' })}>
      {presentMoment(at, { language: publisher.language, timeZone: settings.timeZone, withTime })}
    </time>
  )
}

/** A day without a time belongs to no time zone. */
const isDay = (at: string): boolean => /^\d{4}-\d\d-\d\d$/.test(at)

function presentMoment(
  at: string,
  { language, timeZone, withTime }: { language: string; timeZone: string; withTime: boolean },
): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
  const options = isDay(at) ? { ...day, timeZone: 'UTC' } : { ...day, ...(withTime && time), timeZone }
  // Plain `en` would put the month first.
  return new Date(at).toLocaleString([language === 'en' ? 'en-GB' : language, 'en-GB'], options)
}
