import type { QuestionInFullFragment, WatchLineFragment } from '../generated/graphql.ts'
import { answerers, dimensions, obstacles, watchKinds } from '../words/question.ts'
import { Badge } from './badge.tsx'
import { ClaimLines } from './claim.tsx'
import { Link, OutLink } from './link.tsx'
import { Mark } from './mark.tsx'
import { Moment } from './moment.tsx'

type Question = QuestionInFullFragment & {
  readonly stories?: readonly { readonly slug: string; readonly title: string }[]
  readonly wouldBeAnsweredBy?: readonly string[]
}

/** What nobody knows, why it matters, and what the chances are to find out. */
export function QuestionItem({ question }: { question: Question }) {
  const { slug, text, whyItMatters, dimension, state, answerability, obstacle, answer, resolutionCriteria } = question
  const isOpen = state === 'open' || state === 'partially_answered'
  const could = question.wouldBeAnsweredBy?.map(one => answerers[one] ?? one) ?? []
  return (
    <li class={`question ${question.importance}`} id={`question-${slug}`}>
      <p class="statement">{text}</p>
      <p class="badges">
        <Badge group="question" value={state} />
        {isOpen && <Badge group="outlook" value={answerability} />}
        <span class="tag">{dimensions[dimension]}</span>
      </p>
      {answer !== '' && (
        <p class="note answer">
          <strong>{state === 'answered' ? 'Answer:' : 'So far:'}</strong> {answer}
        </p>
      )}
      {question.answeredBy.length > 0 && <ClaimLines claims={question.answeredBy} />}
      {whyItMatters !== '' && <p>{whyItMatters}</p>}
      {isOpen && obstacles[obstacle] !== '' && (
        <p class="small">
          <strong>What stands in the way:</strong> {lowered(obstacles[obstacle])}
        </p>
      )}
      {isOpen && resolutionCriteria !== '' && (
        <p class="small">
          <strong>What would settle it:</strong> {resolutionCriteria}
        </p>
      )}
      {isOpen && could.length > 0 && <p class="small">Could be answered by {could.join(', ')}.</p>}
      {question.stories !== undefined && question.stories.length > 0 && (
        <p class="small">
          Asked in{' '}
          {question.stories.map((story, index) => (
            <>
              {index > 0 && ', '}
              <Link to={`/stories/${story.slug}#question-${slug}`}>{story.title}</Link>
            </>
          ))}
        </p>
      )}
    </li>
  )
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

/** What may happen next, and when to look. */
export function WatchEntry({ item }: { item: WatchLineFragment }) {
  const { id, text, kind, expectedStart, expectedEnd, url, state, outcome } = item
  return (
    <li class="watch" id={`watch-${id}`}>
      <p class="statement">{text}</p>
      <p class="badges">
        <span class="tag">
          <Mark of="watch" />
          {watchKinds[kind]}
        </span>
        {state === 'due' && <span class="tag is-due">Due now</span>}
        <span class="when">
          {expectedStart !== null && expectedEnd !== null ? (
            <>
              <Moment at={expectedStart} /> to <Moment at={expectedEnd} />
            </>
          ) : expectedStart !== null ? (
            <Moment at={expectedStart} withTime />
          ) : expectedEnd !== null ? (
            <>
              by <Moment at={expectedEnd} />
            </>
          ) : (
            'At any time'
          )}
        </span>
      </p>
      {outcome !== '' && <p>{outcome}</p>}
      {url !== '' && (
        <p class="small">
          <OutLink to={url} class="out">
            Where to follow it
          </OutLink>
        </p>
      )}
    </li>
  )
}
