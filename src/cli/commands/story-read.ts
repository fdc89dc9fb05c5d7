import { NotFoundError, StoriesDocument, StoryBySlugDocument } from '../../client/index.ts'
import type { StoryPageFragment } from '../../client/index.ts'
import { presentBrief } from '../brief.ts'
import type { Common } from '../command.ts'
import { atLeast, examples, remoteCommand } from '../command.ts'
import { connect } from '../connect.ts'
import { differences } from '../differences.ts'
import { print, table, wrap } from '../output.ts'

type Options = Common & { readonly newsroom?: boolean }

const perspectiveOf = ({ newsroom }: Options) => (newsroom ? 'newsroom' : 'published')

/** `sofar story list` */
export const listStories = remoteCommand('list', 'stories, the latest published first')
  .option('--newsroom', 'as the newsroom has them, drafts included')
  .option('--take <count>', 'how many', atLeast(1), 20)
  .option('--skip <count>', 'after how many', atLeast(0), 0)
  .addHelpText(
    'after',
    examples(['sofar story list --take 5', "sofar story list --newsroom --json | jq '.stories[].slug'"]),
  )
  .action(async (options: Options & { take: number; skip: number }) => {
    const client = await connect(options, perspectiveOf(options))
    const { stories, storiesCount } = await client.request(StoriesDocument, { take: options.take, skip: options.skip })
    print({ stories, storiesCount }, options, () => {
      if (stories.length === 0) return 'No stories.'
      const rows = stories.map(({ slug, status, version, title }) => [slug, status, String(version), title])
      const left = (storiesCount ?? 0) - options.skip - stories.length
      return [
        table(['Address', 'Status', 'Version', 'Title'], rows),
        ...(left > 0 ? [`${left} more; see --take and --skip.`] : []),
      ].join('\n')
    })
  })

/** `sofar story show` */
export const showStory = remoteCommand('show', 'one story whole, as JSON')
  .argument('<slug>')
  .option('--newsroom', 'as the newsroom has it, unpublished changes included')
  .addHelpText('after', examples(["sofar story show classified-ai-network | jq '.whatWeKnow[].text'"]))
  .action(async (slug: string, options: Options) => {
    print(await findStory(slug, options), { json: true }, () => '')
  })

/** `sofar story brief` */
export const briefStory = remoteCommand('brief', 'what is known so far, who says so, and what nobody knows yet')
  .argument('<slug>')
  .option('--newsroom', 'as the newsroom has it, unpublished changes included')
  .addHelpText('after', examples(['sofar story brief classified-ai-network', 'sofar story brief my-draft --newsroom']))
  .action(async (slug: string, options: Options) => {
    const story = await findStory(slug, options)
    print(story, options, () => presentBrief(story))
  })

/** `sofar story diff` */
export const diffStory = remoteCommand('diff', 'what the newsroom has changed since readers last saw the story')
  .argument('<slug>')
  .addHelpText('after', examples(['sofar story diff classified-ai-network']))
  .action(async (slug: string, options: Common) => {
    const [newsroom, published] = [await connect(options, 'newsroom'), await connect(options, 'published')]
    const { story: now } = await newsroom.request(StoryBySlugDocument, { slug })
    if (now === null) throw notThere(slug)
    const { story: before } = await published.request(StoryBySlugDocument, { slug })
    const found = differences(before, now)
    print({ isPublic: before !== null, differences: found }, options, () => {
      if (before === null) return `“${slug}” has not been published yet.`
      if (found.length === 0) return 'Readers see the story as the newsroom has it.'
      return found
        .flatMap(({ path, was, is }) => [path, wrap(was || '(nothing)', '  - '), wrap(is || '(nothing)', '  + ')])
        .join('\n')
    })
  })

async function findStory(slug: string, options: Options): Promise<StoryPageFragment> {
  const client = await connect(options, perspectiveOf(options))
  const { story } = await client.request(StoryBySlugDocument, { slug })
  if (story === null) throw notThere(slug, { newsroom: options.newsroom === true })
  return story
}

function notThere(slug: string, { newsroom = true }: { readonly newsroom?: boolean } = {}): NotFoundError {
  const advice = newsroom ? '' : ' With --newsroom, drafts are found as well.'
  return new NotFoundError('NOT_FOUND', `There is no ${newsroom ? '' : 'published '}story “${slug}”.${advice}`)
}
