import { newsroom } from '../../client/index.ts'
import { publishSignals } from '../../vocabulary/update.ts'
import type { Common } from '../command.ts'
import { examples, oneOf, remoteCommand } from '../command.ts'
import { connect } from '../connect.ts'
import { print } from '../output.ts'

type Options = Common & { readonly signal: keyof typeof publishSignals; readonly note: string }

/** `sofar story publish` */
export const publishStory = remoteCommand('publish', 'make readers see the story, with all of it that is ready')
  .argument('<slug>')
  .option(
    '--signal <signal>',
    `why readers are told: ${Object.keys(publishSignals).join(', ')}`,
    oneOf(publishSignals),
    'update',
  )
  .option('--note <text>', 'what readers are told; needed for a correction or a clarification', '')
  .addHelpText(
    'after',
    examples([
      'sofar story publish classified-ai-network',
      'sofar story publish night-ferry --signal correction --note "It left at 9."',
    ]),
  )
  .action(async (slug: string, { signal, note, ...options }: Options) => {
    const client = await connect(options, 'newsroom')
    const variables = { where: { slug }, signal, note }
    const { publishStory: story } = await client.request(newsroom.PublishStoryDocument, variables)
    print(story, options, () => `Readers see “${slug}” in version ${story?.version ?? '?'}.`)
  })
