import type { Client } from 'sofar/client'
import { createContext, useContext } from 'hono/jsx'

import type { MastheadFragment } from './generated/graphql.ts'
import type { Settings } from './settings.ts'

/** One request of a reader: how to ask for what it wants. */
export type Visit = {
  readonly sofar: Client<'published'>
  readonly settings: Settings
  /** The token of somebody who looks at what is not published yet. */
  readonly preview: string | undefined
  param(name: string): string
  query(name: string): string
}

/** What the parts of a page may want to know, wherever they stand in it. */
export type Surroundings = {
  readonly settings: Settings
  readonly preview: string | undefined
  readonly publisher: MastheadFragment
}

export const noPublisher: MastheadFragment = {
  name: 'What we know so far',
  url: '',
  description: '',
  language: 'en',
  correctionsPolicy: '',
  unnamedSourcesPolicy: '',
  ethicsPolicy: '',
  factCheckingPolicy: '',
}

export const SurroundingsContext = createContext<Surroundings>({
  settings: { sofarUrl: '', publicSofarUrl: '', siteUrl: '', host: '', port: 0, timeZone: 'UTC' },
  preview: undefined,
  publisher: noPublisher,
})

export const useSurroundings = (): Surroundings => useContext(SurroundingsContext)

/** An address on this site; within a preview it leads on into the preview. */
export function useHref(): (path: string) => string {
  const { preview } = useSurroundings()
  return path => hrefIn(preview, path)
}

export function hrefIn(preview: string | undefined, path: string): string {
  if (preview === undefined) return path
  const [, before = '', after = ''] = /^([^#]*)(.*)$/.exec(path) ?? []
  return `${before}${before.includes('?') ? '&' : '?'}preview=${encodeURIComponent(preview)}${after}`
}
