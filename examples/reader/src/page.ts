import type { Child } from 'hono/jsx'

import type { MastheadFragment } from './generated/graphql.ts'

/** What a page is made of; the layout puts the rest around it. */
export type Page = {
  readonly title: string
  /** Its own address, without which a search engine would take two addresses for two pages. */
  readonly path: string
  readonly publisher: MastheadFragment | null
  readonly content: Child
  readonly description?: string
  readonly picture?: string
  /** Which entry of the menu it is. */
  readonly section?: 'stories' | 'questions' | 'corrections' | 'search'
  /** Where it can be followed in a feed reader. */
  readonly feed?: { readonly title: string; readonly path: string }
  /** What it says, for machines (schema.org). */
  readonly data?: readonly object[]
  /** Keeps search engines from listing it. */
  readonly unlisted?: boolean
}

/** Leads elsewhere. */
export type Elsewhere = { readonly redirectTo: string }
