import { InvalidArgumentError } from 'commander'

import type { Changes, Client } from '../../client/index.ts'
import { NotFoundError, StoryBySlugDocument } from '../../client/index.ts'
import { materialities } from '../../vocabulary/update.ts'
import { presentChanges } from '../changes.ts'
import type { Common } from '../command.ts'
import { examples, oneOf, remoteCommand } from '../command.ts'
import { connect } from '../connect.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { interruptible } from '../interrupt.ts'
import { versionOrMoment } from '../moment.ts'
import { print, printNext } from '../output.ts'

type Matter = { readonly minMateriality: keyof typeof materialities }
type ChangesOptions = Common & Matter & { readonly since?: number | string }
type WatchOptions = Common & Matter & { readonly since?: number }
type Changed = Changes & { readonly slug: string; readonly title: string }

const matters = `leave out what matters less than: ${Object.keys(materialities).join(', ')}`

/** `sofar changes` */
export const showChanges = remoteCommand('changes', 'what readers see otherwise than before, in one story or in all')
  .argument('[slug]', 'the story; all when left out')
  .option('--since <when>', 'a version of the story, a time, or how long ago; since the beginning', versionOrMoment)
  .option('--min-materiality <level>', matters, oneOf(materialities), 'trivial')
  .addHelpText(
    'after',
    examples([
      'sofar changes classified-ai-network --since 3',
      'sofar changes --since 24h --min-materiality major',
      "sofar changes --since 2026-11-25T08:00Z --json | jq '.stories[].slug'",
    ]),
  )
  .action(async (slug: string | undefined, { since, minMateriality, ...options }: ChangesOptions) => {
    if (slug === undefined && typeof since === 'number') {
      throw new CommandError('A version is one of a story: name the story, or give --since a time.', exitCodes.usage)
    }
    const client = await connect(options, 'published')
    const wanted = { ...(since === undefined ? {} : { since }), minMateriality }
    const stories: Changed[] = []
    for await (const story of slug === undefined
      ? changedStories(client, typeof since === 'string' ? since : undefined)
      : [await findTitle(client, slug)]) {
      const changes = await client.changes(story.slug, wanted)
      if (slug !== undefined || changes.changes.length > 0) stories.push({ ...story, ...changes })
    }
    print({ stories }, options, () =>
      stories.every(({ changes }) => changes.length === 0)
        ? 'Nothing has changed for readers.'
        : stories.map(story => presentChanges(story.title, story)).join('\n\n'),
    )
  })

/** `sofar watch` */
export const watchStory = remoteCommand('watch', 'what changes in a story as it is published, until Ctrl-C')
  .argument('<slug>')
  .option('--since <version>', 'begin with what changed since this version', givenVersion)
  .option('--min-materiality <level>', matters, oneOf(materialities), 'trivial')
  .addHelpText(
    'after',
    examples(
      ['sofar watch classified-ai-network', 'sofar watch classified-ai-network --since 3 --json'],
      'It goes on when the connection breaks or the server restarts, and misses nothing.\nWith --json, each publication is a line.',
    ),
  )
  .action(async (slug: string, { since, minMateriality, ...options }: WatchOptions) => {
    const client = await connect(options, 'published')
    const story = await findTitle(client, slug)
    if (process.stderr.isTTY && !options.json) console.error(`Watching “${slug}”; Ctrl-C ends it.`)
    await interruptible('Ended.', async signal => {
      const news = client.watch(slug, { signal, minMateriality, ...(since === undefined ? {} : { since }) })
      for await (const changes of news) {
        printNext({ ...story, ...changes }, options, () => `${presentChanges(story.title, changes)}\n`)
      }
    })
  })

async function findTitle(client: Client, slug: string): Promise<{ slug: string; title: string }> {
  const { story } = await client.request(StoryBySlugDocument, { slug })
  if (story === null) throw new NotFoundError('NOT_FOUND', `There is no published story “${slug}”.`)
  return { slug: story.slug, title: story.title }
}

/** The latest come first, so the first that is too old ends it. */
async function* changedStories(
  client: Client,
  since: string | undefined,
): AsyncGenerator<{ slug: string; title: string }> {
  for await (const { slug, title, lastPublishedAt } of client.stories()) {
    if (since !== undefined && lastPublishedAt !== null && lastPublishedAt < since) return
    yield { slug, title }
  }
}

function givenVersion(given: string): number {
  const version = versionOrMoment(given)
  if (typeof version === 'number') return version
  throw new InvalidArgumentError('Give a version of the story, such as 12.')
}
