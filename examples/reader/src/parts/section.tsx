import type { Child } from 'hono/jsx'

import { sections } from '../words/story.ts'
import { Mark } from './mark.tsx'

type Name = keyof typeof sections

const marks = {
  known: 'confirmed',
  reported: 'reported',
  disputed: 'disputed',
  wrong: 'refuted',
  unknown: 'open',
  watch: 'watch',
} as const satisfies Record<Name, string>

/** One of the sections of a story; one that is empty and need not be said to be is left out. */
export function Section({ section, count, children }: { section: Name; count: number; children: Child[] }) {
  const { title, empty, meaning } = sections[section]
  if (count === 0 && empty === '') return null
  return (
    <section class={`section of-${section}`} aria-labelledby={section}>
      <h2 id={section}>
        <Mark of={marks[section]} /> {title}
      </h2>
      <p class="meaning-line">{meaning}</p>
      {count === 0 ? <p class="empty">{empty}</p> : <ul class="items">{children}</ul>}
    </section>
  )
}

/** How much there is in each section, as a way there. */
export function Contents({ counts }: { counts: readonly (readonly [Name, number])[] }) {
  return (
    <nav class="contents" aria-label="Parts of this story">
      <ul>
        {counts
          .filter(([section, count]) => count > 0 || sections[section].empty !== '')
          .map(([section, count]) => (
            <li class={`of-${section}`}>
              <a href={`#${section}`}>
                <Mark of={marks[section]} />
                <b>{count}</b> {sections[section].short}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
