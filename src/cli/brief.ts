import type { ClaimCardFragment, SourceLineFragment, StoryPageFragment } from '../client/index.ts'
import { presentMoment } from './moment.ts'
import { bold, wrap } from './output.ts'

const outlooks = { expected: '', possible: '', may_never_be_confirmed: 'It may never be confirmed.' } as const

/** A story for a terminal: what is known so far, who says so, and what nobody knows yet. */
export function presentBrief(story: StoryPageFragment): string {
  const head = [bold(wrap(story.title)), story.dek && wrap(story.dek), wrap(lastChange(story))]
  if (story.status === 'withdrawn') return blocks([...head, wrap(`Withdrawn. ${story.notice}`)])
  const known = story.whatWeKnow.map(statement)
  return blocks([
    ...head,
    section('What we know', known.length === 0 ? ['Nothing confirmed yet.'] : known),
    section('What is reported', story.whatIsReported.map(statement)),
    section(
      'What is disputed',
      story.whatIsDisputed.map(({ text, rationale }) => sentences(text, rationale)),
    ),
    section(
      'What we got wrong',
      story.whatWeGotWrong.map(({ text, rationale, retractionNote }) => sentences(text, retractionNote || rationale)),
    ),
    section(
      'What is unknown',
      story.whatIsUnknown.map(({ text, answerability }) => sentences(text, outlooks[answerability])),
    ),
    section(
      'What to watch',
      story.whatToWatch.map(({ text, expectedEnd }) =>
        sentences(text, expectedEnd && `(Until ${presentMoment(expectedEnd)}.)`),
      ),
    ),
  ])
}

function statement({ text, citations }: ClaimCardFragment): string {
  const supporting = citations.filter(({ stance }) => stance === 'supports').flatMap(({ source }) => source ?? [])
  const names = [...new Set(supporting.map(nameOf))].filter(Boolean).join('; ')
  return names === '' ? text : `${text} [${names}]`
}

function nameOf({ publisher, title, publicAttribution }: SourceLineFragment): string {
  return [publisher?.name, title ? `“${title}”` : publicAttribution].filter(Boolean).join(', ')
}

function lastChange({ version, lastPublishedAt, updates, isStale }: StoryPageFragment): string {
  const when = lastPublishedAt === null ? '' : `, ${presentMoment(lastPublishedAt)}`
  const what =
    version === 0 ? 'Not published yet.' : `Version ${version}${when}: ${updates[0]?.headline ?? 'no change'}.`
  return sentences(what, isStale && 'Its review is overdue.')
}

function sentences(...parts: (string | false | null)[]): string {
  return parts.filter(Boolean).join(' ')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [bold(title), ...lines.map(line => wrap(line, '• '))].join('\n')
}

function blocks(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n')
}
