import { wordDiff } from 'sofar/client'

import type { ChangeKind, SourceLineFragment } from '../generated/graphql.ts'
import { changeKinds, fields } from '../words/change.ts'
import { assessments } from '../words/claim.ts'
import { answerabilities, questionStates } from '../words/question.ts'
import { statuses } from '../words/story.ts'
import { Link } from './link.tsx'
import { nameOf } from './source.tsx'

export type ReaderChange = {
  readonly kind: ChangeKind
  readonly field: string
  readonly was: string
  readonly is: string
  readonly claim: { readonly slug: string; readonly text: string } | null
  readonly question: { readonly slug: string; readonly text: string } | null
  readonly source: SourceLineFragment | null
  readonly watchItem: { readonly id: string; readonly text: string } | null
}

/** What changed, as a list: what it is about, what it was, what it is; everything about one thing together. */
export function ChangeList({ changes, slug }: { changes: readonly ReaderChange[]; slug: string }) {
  return (
    <ul class="changes">
      {together(changes).map(([first, ...others]) => (
        <li>
          <span class="kind">{kindsOf([first, ...others])}</span> <About change={first} slug={slug} />
          {[first, ...others].map(change => (
            <Difference change={change} />
          ))}
        </li>
      ))}
    </ul>
  )
}

type Group = [ReaderChange, ...ReaderChange[]]

function together(changes: readonly ReaderChange[]): Group[] {
  const groups = new Map<string, Group>()
  for (const change of changes) {
    const { claim, question, source, watchItem } = change
    const about = claim?.slug ?? question?.slug ?? watchItem?.id ?? source?.id ?? ''
    const group = groups.get(about)
    if (group === undefined) groups.set(about, [change])
    else group.push(change)
  }
  return [...groups.values()]
}

/** That something reads differently goes without saying where more can be said. */
const generic: readonly ChangeKind[] = ['claim_text_changed', 'question_changed']

function kindsOf(group: Group): string {
  const kinds = [...new Set(group.map(({ kind }) => kind))]
  const telling = kinds.filter(kind => !generic.includes(kind))
  return (telling.length > 0 ? telling : kinds).map(kind => changeKinds[kind]).join(', ')
}

/** Leads to the place in the story. */
function About({ change: { claim, question, source, watchItem }, slug }: { change: ReaderChange; slug: string }) {
  const story = `/stories/${slug}`
  if (claim !== null) return <Link to={`${story}#claim-${claim.slug}`}>{claim.text}</Link>
  if (question !== null) return <Link to={`${story}#question-${question.slug}`}>{question.text}</Link>
  if (watchItem !== null) return <Link to={`${story}#watch-${watchItem.id}`}>{watchItem.text}</Link>
  if (source !== null) return <Link to={`/sources/${source.id}`}>{nameOf(source)}</Link>
  return null
}

function Difference({ change }: { change: ReaderChange }) {
  const { field, kind } = change
  const [was, is] = [wordsFor(change.was, field), wordsFor(change.is, field)]
  const isSaid = kind === 'claim_added' || kind === 'question_added' || kind === 'watch_added'
  if (isSaid || kind === 'claim_retracted' || kind === 'story_published') return null
  if ((was === '' && is === '') || fields[field] === '') return null
  return (
    <p class="difference">
      {field !== '' && fields[field] !== undefined && <span class="field">{fields[field]}: </span>}
      {wordDiff(was, is).map(({ words, kind: whether }) =>
        whether === 'added' ? <ins>{words}</ins> : whether === 'removed' ? <del>{words}</del> : words,
      )}
    </p>
  )
}

const labels = new Map(
  [assessments, questionStates, answerabilities, statuses].flatMap(group =>
    Object.entries(group).map(([value, { label }]) => [value, label] as const),
  ),
)

/** Values of a list by the name that readers know. */
function wordsFor(value: string, field: string): string {
  return ['assessment', 'state', 'status', 'answerability'].includes(field) ? (labels.get(value) ?? value) : value
}
