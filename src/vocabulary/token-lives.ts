import type { Choices } from './choices.ts'

/** How long a new API token works. */
export const tokenLives = {
  month: { label: '30 days', description: 'For something that is done once.' },
  quarter: { label: '90 days', description: 'The usual: it is renewed four times a year.' },
  year: { label: '1 year', description: 'For what few people look after.' },
  never: { label: 'Until it is revoked', description: 'Nobody is reminded of it; look at the list now and then.' },
} as const satisfies Choices

export const tokenLifeDays = { month: 30, quarter: 90, year: 365, never: null } as const satisfies Record<
  keyof typeof tokenLives,
  number | null
>
