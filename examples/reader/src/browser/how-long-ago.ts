const units = [
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
] as const

/** Says beside a moment how long ago that is. */
export function showHowLongAgo(): void {
  const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' })
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
    const seconds = (Date.parse(time.dateTime) - Date.now()) / 1_000
    const [unit, length] = units.findLast(([, size]) => Math.abs(seconds) >= size) ?? units[0]
    if (Math.abs(seconds) > 30 * 86_400) continue
    time.title = time.textContent ?? ''
    time.textContent = words.format(Math.round(seconds / length), unit)
  }
}
