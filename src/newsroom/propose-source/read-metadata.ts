import { Parser } from 'htmlparser2'

/** What a page says about itself; empty where it does not. `publishedAt` is ISO 8601. */
export type PageMetadata = {
  readonly title: string
  readonly publisher: string
  readonly authors: string
  readonly publishedAt: string | null
  readonly language: string
}

/** The metadata of a page: Open Graph first, then schema.org as JSON-LD, then plain HTML. */
export function readMetadata(html: string): PageMetadata {
  const { meta, title, language, linkedData } = readHead(html)
  const article = linkedData.find(item => textOf(item.headline) !== '') ?? {}
  return {
    title: firstOf(meta.get('og:title'), textOf(article.headline), meta.get('twitter:title'), title),
    publisher: firstOf(meta.get('og:site_name'), nameOf(article.publisher), meta.get('application-name')),
    authors: firstOf(nameOf(article.author), meta.get('author')),
    publishedAt: dayOf(
      firstOf(meta.get('article:published_time'), textOf(article.datePublished), meta.get('date'), meta.get('dc.date')),
    ),
    language: /^[a-z]{2,3}(-[\w-]{2,20})?$/i.test(language) ? language : '',
  }
}

type Item = Readonly<Record<string, unknown>>

function readHead(html: string) {
  const meta = new Map<string, string>()
  const scripts: string[] = []
  let [title, language] = ['', '']
  let inside: 'title' | 'script' | undefined
  let hasTitle = false
  const parser = new Parser({
    onopentag: (name, { lang = '', property, name: key = '', content = '', type }) => {
      if (name === 'html') language = lang
      const called = (property ?? key).toLowerCase()
      if (name === 'meta' && called !== '' && !meta.has(called)) meta.set(called, content)
      if (name === 'title' && !hasTitle) inside = 'title'
      if (name === 'script' && type === 'application/ld+json') {
        inside = 'script'
        scripts.push('')
      }
    },
    ontext: text => {
      if (inside === 'title') title += text
      if (inside === 'script') scripts.push((scripts.pop() ?? '') + text)
    },
    onclosetag: name => {
      if (name === 'title') hasTitle = true
      if (name === inside) inside = undefined
    },
  })
  parser.end(html)
  return { meta, title, language, linkedData: scripts.flatMap(itemsOf) }
}

function itemsOf(json: string): Item[] {
  try {
    const value: unknown = JSON.parse(json)
    return flatten(value)
  } catch {
    return []
  }
}

function flatten(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (typeof value !== 'object' || value === null) return []
  const item: Item = Object.fromEntries(Object.entries(value))
  return [item, ...flatten(item['@graph'])]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The name of somebody in JSON-LD, or the names of several. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ')
  return typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : textOf(value)
}

function firstOf(...values: readonly (string | undefined)[]): string {
  const words = values.map(value => (value ?? '').replace(/\s+/g, ' ').trim())
  return (words.find(value => value !== '') ?? '').slice(0, 300)
}

function dayOf(text: string): string | null {
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
