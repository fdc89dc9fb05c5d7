import { virtual } from '@keystone-6/core/fields'

import type { Context, Lists } from '../../generated/keystone/types.ts'
import { g } from '../fields/g.ts'

type CitationItem = Lists.Citation.Item

const ratingDescription =
  'The reliability of the source and the credibility of the statement in one, such as B2 (Admiralty code). Null for a protected source.'

/** The Admiralty rating of a citation, such as `B2`. */
export const rating = virtual<Lists.Citation.TypeInfo>({
  field: g.field({
    type: g.String,
    description: ratingDescription,
    resolve: async (citation: CitationItem, _args, context) => {
      const source = await findSource(citation, context)
      if (!source?.reliability) return null
      return `${source.reliability}${citation.credibility.slice(1)}`
    },
  }),
  ui: { description: ratingDescription, views: './admin/views/rating' },
})

const fragmentDescription =
  'A link that opens the source at the quoted words (URL fragment text directive). Null without a link or a quote, and of a protected source.'

/** The address of the quoted words in the source. */
export const textFragmentUrl = virtual<Lists.Citation.TypeInfo>({
  field: g.field({
    type: g.String,
    description: fragmentDescription,
    resolve: async (citation: CitationItem, _args, context) => {
      if (citation.quoteExact === '') return null
      const source = await findSource(citation, context)
      if (!source?.url || source.protection !== 'public') return null
      const parts = [
        citation.quotePrefix && `${encodeFragment(citation.quotePrefix)}-`,
        encodeFragment(citation.quoteExact),
        citation.quoteSuffix && `-${encodeFragment(citation.quoteSuffix)}`,
      ].filter(Boolean)
      return `${source.url.replace(/#.*$/, '')}#:~:text=${parts.join(',')}`
    },
  }),
  ui: { description: fragmentDescription },
})

async function findSource(citation: CitationItem, context: Context) {
  return citation.sourceId === null ? null : context.db.Source.findOne({ where: { id: citation.sourceId } })
}

/** A text directive gives `-`, `,` and `&` a meaning of their own, so they are escaped as well. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D')
}
