import { g } from '@keystone-6/core'

import type { Context } from '../../generated/keystone/types.ts'
import { openPreviewLink } from '../access/preview-links.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { storyAddress } from '../environment.ts'
import { badInput, requireItem } from '../errors.ts'
import { ourContext } from '../revisions/any-list.ts'

type Link = { readonly url: string | null; readonly token: string; readonly expiresAt: Date }

const maxHours = 72

const PreviewLink = g.object<Link>()({
  name: 'PreviewLink',
  description: 'Opens one story, as it would be published, to whoever has it.',
  fields: {
    url: g.field({
      type: g.String,
      description: 'The story on the site that SOFAR_READER_URL names; null when it names none.',
    }),
    token: g.field({
      type: g.nonNull(g.String),
      description: 'For the delivery API, as `Authorization: Bearer`; on a site, as the parameter `preview`.',
    }),
    expiresAt: g.field({ type: g.nonNull(g.DateTime), description: 'When it stops working.' }),
  },
})

/** Adds the mutation behind the button “Preview”. */
export const extendWithPreviewLink = g.extend({
  mutation: {
    createPreviewLink: g.field({
      type: g.nonNull(PreviewLink),
      description: 'Let whoever has the link see a story, and no other, as it would be published now.',
      args: {
        story: g.arg({ type: g.nonNull(g.ID), description: 'The story.' }),
        hours: g.arg({
          type: g.nonNull(g.Int),
          defaultValue: 1,
          description: `For how long; at most ${maxHours}.`,
        }),
      },
      resolve: async (_root, { story, hours }, given) => createPreviewLink(ourContext(given), { id: story, hours }),
    }),
  },
})

async function createPreviewLink(context: Context, { id, hours }: { id: string; hours: number }): Promise<Link> {
  if (hours < 1 || hours > maxHours) throw badInput(`hours: give 1 to ${maxHours}.`)
  // Whoever may preview finds every story; a token for previews alone reads none in the newsroom.
  const where = { id }
  const story = requireItem('Story', where, uuid.test(id) ? await context.prisma.story.findUnique({ where }) : null)
  const person = context.session?.itemId ?? ''
  const { token, expiresAt } = await openPreviewLink(context.prisma, { story: story.id, person, hours })
  const details = { until: expiresAt.toISOString() }
  await recordAudit(context, [{ action: 'preview_link_created', subjectType: 'Story', subjectId: story.id, details }])
  return { url: withToken(storyAddress(story.slug), token), token, expiresAt }
}

function withToken(address: string | undefined, token: string): string | null {
  if (address === undefined) return null
  const url = new URL(address)
  url.searchParams.set('preview', token)
  return url.href
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
