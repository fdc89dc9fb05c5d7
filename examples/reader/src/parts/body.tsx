import type { Child } from 'hono/jsx'

import type { ClaimEvidenceFragment, QuestionInFullFragment } from '../generated/graphql.ts'
import { assessments } from '../words/claim.ts'
import { questionStates } from '../words/question.ts'
import { Link, OutLink } from './link.tsx'
import { Mark } from './mark.tsx'

/** A node of Keystone's document field. */
type Node = Readonly<Record<string, unknown>>

/** The running text of a story. What it refers to carries its status of this very moment. */
export function Body({ document }: { document: unknown }) {
  return <div class="body">{nodesOf(document).map(present)}</div>
}

const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && !Array.isArray(value)
const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const inside = (node: Node): Child[] => nodesOf(node.children).map(present)

function present(node: Node): Child {
  switch (node.type) {
    case 'paragraph':
      return nodesOf(node.children).every(({ text }) => text === '') ? null : <p>{inside(node)}</p>
    case 'heading':
      return node.level === 3 ? <h4>{inside(node)}</h4> : <h3>{inside(node)}</h3>
    case 'unordered-list':
      return <ul>{inside(node)}</ul>
    case 'ordered-list':
      return <ol>{inside(node)}</ol>
    case 'list-item':
      return <li>{inside(node)}</li>
    case 'blockquote':
      return <blockquote>{inside(node)}</blockquote>
    case 'link':
      return <OutLink to={textOf(node.href)}>{inside(node)}</OutLink>
    case 'relationship':
      return presentReference(node)
    default:
      return node.text === undefined ? <>{inside(node)}</> : presentText(node)
  }
}

function presentText({ text, bold, italic }: Node): Child {
  const lines = textOf(text)
    .split('\n')
    .flatMap((line, index): Child[] => (index === 0 ? [line] : [<br />, line]))
  const leaning = italic === true ? <em>{lines}</em> : <>{lines}</>
  return bold === true ? <strong>{leaning}</strong> : leaning
}

/** What is not public leads nowhere. */
function presentReference({ relationship, data }: Node): Child {
  const item = isNode(data) && isNode(data.data) ? data.data : undefined
  if (item === undefined) return null
  const [slug, text] = [textOf(item.slug), textOf(item.text)]
  if (relationship === 'claim' && isAssessment(item.assessment)) {
    return (
      <Link to={`/claims/${slug}`} class={`reference is-${item.assessment}`}>
        {text} <Status of={item.assessment} words={assessments[item.assessment].label} />
      </Link>
    )
  }
  if (relationship === 'question' && isQuestionState(item.state)) {
    return (
      <a href={`#question-${slug}`} class={`reference is-${item.state}`}>
        {text} <Status of={item.state} words={questionStates[item.state].label} />
      </a>
    )
  }
  if (relationship !== 'source') return null
  return (
    <Link to={`/sources/${textOf(item.id)}`} class="reference">
      {textOf(item.title)}
    </Link>
  )
}

function Status({ of, words }: { of: string; words: string }) {
  return (
    <span class={`standing is-${of}`}>
      <Mark of={of} />
      {words}
    </span>
  )
}

const isAssessment = (value: unknown): value is ClaimEvidenceFragment['assessment'] =>
  typeof value === 'string' && Object.hasOwn(assessments, value)
const isQuestionState = (value: unknown): value is QuestionInFullFragment['state'] =>
  typeof value === 'string' && Object.hasOwn(questionStates, value)
