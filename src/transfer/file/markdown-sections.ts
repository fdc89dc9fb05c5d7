import type { Value } from '../format/record.ts'

/** The headings of a story in Markdown, and what the items below them are. */
export const sections = {
  'what we know': { type: 'claim', field: 'claims', name: 'slug', assessment: 'corroborated' },
  'what is reported': { type: 'claim', field: 'claims', name: 'slug', assessment: 'reported' },
  'what is disputed': { type: 'claim', field: 'claims', name: 'slug', assessment: 'disputed' },
  'what we got wrong': { type: 'claim', field: 'claims', name: 'slug', assessment: 'refuted' },
  'not assessed yet': { type: 'claim', field: 'claims', name: 'slug', assessment: 'unassessed' },
  'what is unknown': { type: 'question', field: 'openQuestions', name: 'slug', assessment: undefined },
  'what to watch': { type: 'watchItem', field: 'watchItems', name: 'key', assessment: undefined },
} as const

export type Section = keyof typeof sections

/** A source of the front matter, without the name that only this file has for it. */
export function sourceOf({ key: _key, ...fields }: Readonly<Record<string, Value>>): Record<string, Value> {
  return fields
}
