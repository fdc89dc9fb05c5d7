import { assessments, claimKinds, likelihoods, retracted } from '../words/claim.ts'
import { answerabilities, questionStates } from '../words/question.ts'
import { statuses } from '../words/story.ts'
import { Mark } from './mark.tsx'

/** Everything that a badge can say, with what it means: the id of each is the address of its explanation. */
const glossary = {
  assessment: { ...assessments, retracted },
  status: statuses,
  question: questionStates,
  outlook: answerabilities,
  likelihood: likelihoods,
  kind: claimKinds,
} as const

type Group = keyof typeof glossary
type Props<G extends Group> = { group: G; value: keyof (typeof glossary)[G] & string }

const meaningOf = (group: Group, value: string) => new Map(Object.entries(glossary[group])).get(value)
const idOf = (group: Group, value: string) => `means-${group}-${value}`
const marked: readonly Group[] = ['assessment', 'question']

/**
 * A word that says how things stand. Press it, by mouse, finger or key, and it says what it means: a popover, which needs
 * no script. `Glossary` has to stand on the same page.
 */
export function Badge<G extends Group>({ group, value }: Props<G>) {
  const word = meaningOf(group, value)
  if (word === undefined) return null
  return (
    <button type="button" class={`badge is-${value}`} popovertarget={idOf(group, value)}>
      {marked.includes(group) && <Mark of={value} />}
      {word.label}
    </button>
  )
}

/** How a claim stands, for where there is no room to explain it. */
export function Standing({ assessment, isRetracted }: { assessment: keyof typeof assessments; isRetracted: boolean }) {
  const value = isRetracted ? 'retracted' : assessment
  return (
    <span class={`standing is-${value}`}>
      <Mark of={value} />
      {isRetracted ? retracted.label : assessments[assessment].label}
    </span>
  )
}

/** What the badges of a page mean; printed, and where a browser knows no popovers, a legend. */
export function Glossary() {
  const groups: Group[] = ['assessment', 'status', 'question', 'outlook', 'likelihood', 'kind']
  return (
    <aside class="glossary" aria-label="What the labels mean">
      {groups.flatMap(group =>
        Object.entries(glossary[group]).map(([value, { label, meaning }]) => (
          <p popover="auto" id={idOf(group, value)} class={`meaning of-${group}`}>
            <strong>{label}.</strong> {meaning}
          </p>
        )),
      )}
    </aside>
  )
}
