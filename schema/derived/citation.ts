import { virtual } from '@keystone-6/core/fields'

import type { Context, Lists } from '../../generated/keystone/types.ts'
import type { Computed } from '../fields/derived.ts'
import { derivedFrom } from '../fields/derived.ts'
import { g } from '../fields/g.ts'

type CitationItem = Lists.Citation.Item

const ratingDescription =
  'The reliability of the source and the credibility of the statement in one, such as B2 (Admiralty code).'

const ratingOf = {
  from: ['credibility', 'source.reliability'],
  compute: ([credibility, reliability]) =>
    reliability === null ? null : `${String(reliability)}${String(credibility).slice(1)}`,
} satisfies Computed

/** The Admiralty rating of a citation, such as `B2`. */
export const rating = virtual<Lists.Citation.TypeInfo>({
  field: g.field({
    type: g.String,
    description: `${ratingDescription} Null for a protected source.`,
    extensions: derivedFrom({ kind: 'computed', computed: ratingOf }),
    resolve: async (citation: CitationItem, _args, context) => {
      const source = await findSource(citation, context)
      return ratingOf.compute([citation.credibility, source?.reliability ?? null])
    },
  }),
  ui: { description: ratingDescription, views: './admin/views/rating' },
})

const fragmentDescription = 'A link that opens the source at the quoted words (URL fragment text directive).'

const fragmentOf = {
  from: ['quoteExact', 'quotePrefix', 'quoteSuffix', 'source.url', 'source.protection'],
  compute: values => {
    const [exact = '', prefix = '', suffix = '', url = '', protection = ''] = values.map(value => String(value ?? ''))
    if (exact === '' || url === '' || protection !== 'public') return null
    const parts = [
      prefix && `${encodeFragment(prefix)}-`,
      encodeFragment(exact),
      suffix && `-${encodeFragment(suffix)}`,
    ].filter(Boolean)
    return `${url.replace(/#.*$/, '')}#:~:text=${parts.join(',')}`
  },
} satisfies Computed

/** The address of the quoted words in the source. */
export const textFragmentUrl = virtual<Lists.Citation.TypeInfo>({
  field: g.field({
    type: g.String,
    description: `${fragmentDescription} Null without a link or a quote, and of a protected source.`,
    extensions: derivedFrom({ kind: 'computed', computed: fragmentOf }),
    resolve: async (citation: CitationItem, _args, context) => {
      const source = await findSource(citation, context)
      return fragmentOf.compute([
        citation.quoteExact,
        citation.quotePrefix,
        citation.quoteSuffix,
        source?.url ?? null,
        source?.protection ?? null,
      ])
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
