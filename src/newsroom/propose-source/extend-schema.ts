import { g as plainG, gWithContext } from '@keystone-6/core'
import type { GraphQLSchema } from 'graphql'

import type { Context } from '../../../generated/keystone/types.ts'
import { looksAtPages } from '../../environment.ts'
import { badInput } from '../../errors.ts'
import { fetchPage } from './fetch-page.ts'
import type { PageMetadata } from './read-metadata.ts'
import { readMetadata } from './read-metadata.ts'

const g = gWithContext<Context>()

type Proposal = PageMetadata & { readonly url: string; readonly known: unknown; readonly publisherItem: unknown }

/** `proposeSource`: what a page says about itself, so that nobody has to type it. Nothing is saved. */
const extend = plainG.extend(base => {
  const SourceProposal = g.object<Proposal>()({
    name: 'SourceProposal',
    description: 'What a web page says about itself, to propose it as a source.',
    fields: {
      url: g.field({ type: g.nonNull(g.String), description: 'Where the page is, after redirects.' }),
      title: g.field({ type: g.nonNull(g.String), description: 'Its title; empty when it has none.' }),
      publisher: g.field({ type: g.nonNull(g.String), description: 'Who publishes it; empty when it does not say.' }),
      publisherItem: g.field({
        type: base.object('Entity'),
        description: 'The entity of that name, where there is one.',
      }),
      authors: g.field({ type: g.nonNull(g.String), description: 'Who wrote it; empty when it does not say.' }),
      publishedAt: g.field({ type: g.String, description: 'When it was published, ISO 8601.' }),
      language: g.field({
        type: g.nonNull(g.String),
        description: 'Its language as a BCP 47 tag; empty when it does not say.',
      }),
      known: g.field({
        type: base.object('Source'),
        description: 'The source with this address that the newsroom has already.',
      }),
    },
  })
  return {
    query: {
      proposeSource: g.field({
        type: g.nonNull(SourceProposal),
        description: 'Looks at a public web page and answers what it says about itself.',
        args: { url: g.arg({ type: g.nonNull(g.String), description: 'Its address: http or https.' }) },
        resolve: async (_root, { url }, context: Context): Promise<Proposal> => {
          const page = await lookAt(url)
          const [known] = await context.db.Source.findMany({ where: { url: { in: [url, page.url] } }, take: 1 })
          const [publisherItem] =
            page.publisher === ''
              ? []
              : await context.db.Entity.findMany({
                  where: { name: { equals: page.publisher, mode: 'insensitive' } },
                  take: 1,
                })
          return { ...page, known, publisherItem }
        },
      }),
    },
  }
})

export function extendWithSourceProposal(schema: GraphQLSchema): GraphQLSchema {
  return extend(schema)
}

async function lookAt(url: string): Promise<PageMetadata & { url: string }> {
  if (!/^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(url)) {
    throw badInput('url: must be a web address that starts with http:// or https://')
  }
  if (!looksAtPages())
    throw badInput('url: this server looks at no pages (SOFAR_LOOK_AT_PAGES=0). Type its title instead.')
  try {
    const { html, url: arrived } = await fetchPage(url)
    return { ...readMetadata(html), url: arrived }
  } catch {
    // Why is not told: it would say what there is on the network of the server.
    throw badInput('url: the page could not be looked at from here. Type its title instead.')
  }
}
