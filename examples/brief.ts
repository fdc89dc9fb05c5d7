/** Prints a story as a brief for the terminal. All that it knows of Sofar is the client. */
import { parseArgs, styleText } from 'node:util'

// Outside this repository: from 'sofar/client'.
import type { ClaimCardFragment, Client, SourceLineFragment, StoryPageFragment } from '../src/client/index.ts'
import { SofarError, StoriesDocument, StoryBySlugDocument, createClient } from '../src/client/index.ts'

const help = `Prints a story as a brief: what is known so far, who says so, and what nobody knows yet.

  npm run brief -- [slug]     the story with this slug; without one, the latest

SOFAR_URL   the address of the server (http://localhost:3000)`

const width = process.stdout.columns ?? 80
const outlooks = { expected: '', possible: '', may_never_be_confirmed: 'It may never be confirmed.' } as const

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) console.log(help)
  else
    console.log(
      brief(await findStory(createClient({ url: process.env.SOFAR_URL ?? 'http://localhost:3000' }), positionals[0])),
    )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function findStory(client: Client, given: string | undefined): Promise<StoryPageFragment> {
  const slug = given ?? (await client.request(StoriesDocument, { take: 1 })).stories[0]?.slug
  if (slug === undefined) throw new SofarError('NOT_FOUND', 'No story has been published yet.')
  const { story } = await client.request(StoryBySlugDocument, { slug })
  if (story === null) throw new SofarError('NOT_FOUND', `There is no published story “${slug}”.`)
  return story
}

function brief(story: StoryPageFragment): string {
  const head = [bold(wrap(story.title)), wrap(story.dek), wrap(lastChange(story))]
  if (story.status === 'withdrawn') return blocks([...head, wrap(`Withdrawn. ${story.notice}`)])
  const known = story.whatWeKnow.map(({ text }) => text)
  return blocks([
    ...head,
    section('What we know', known.length === 0 ? ['Nothing confirmed yet.'] : known),
    ...reportedSections(story.whatIsReported),
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
      story.whatToWatch.map(({ text, expectedEnd }) => sentences(text, expectedEnd && `(Until ${time(expectedEnd)}.)`)),
    ),
  ])
}

function lastChange({ version, lastPublishedAt, updates, isStale }: StoryPageFragment): string {
  const [latest] = updates
  const when = lastPublishedAt === null ? '' : `, ${time(lastPublishedAt)}`
  return sentences(
    `Version ${version}${when}: ${latest?.headline ?? 'no change recorded'}.`,
    isStale && 'Its review is overdue.',
  )
}

/** One section for each set of sources, so that they are named once. */
function reportedSections(claims: readonly ClaimCardFragment[]): string[] {
  return [...Map.groupBy(claims, sourcesOf)].map(([names, group]) =>
    section(
      `What is reported${names && ` by ${names}`}`,
      group.map(({ text }) => text),
    ),
  )
}

function sourcesOf({ citations }: ClaimCardFragment): string {
  const sources = citations.filter(({ stance }) => stance === 'supports').flatMap(({ source }) => source ?? [])
  return [...new Set(sources.map(nameOf))].join('; ')
}

function nameOf({ publisher, title, publicAttribution }: SourceLineFragment): string {
  return [publisher?.name, title ? `“${title}”` : publicAttribution].filter(Boolean).join(', ')
}

function time(moment: string): string {
  return new Date(moment).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }) + ' UTC'
}

function sentences(...parts: (string | false | null)[]): string {
  return parts.filter(Boolean).join(' ')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [bold(wrap(title)), ...lines.map(line => wrap(line, '• '))].join('\n')
}

function blocks(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n')
}

/** Plain in a pipe or a file, where nothing shows bold. */
function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout })
}

/** Breaks a text at the width of the terminal; control characters, which could steer the terminal, are spaces. */
function wrap(text: string, bullet = ''): string {
  const lines: string[] = []
  for (const word of text.split(/[\s\p{Cc}]+/u)) {
    const line = lines.at(-1)
    if (line !== undefined && bullet.length + line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.map((line, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + line).join('\n')
}
