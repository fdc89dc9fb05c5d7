import type { MastheadFragment, UpdateOfStoryFragment } from './generated/graphql.ts'
import { missing } from './pages/missing.ts'
import { CorrectionsFeedQuery, SitemapQuery, UpdatesFeedQuery } from './queries/feeds.ts'
import { TopicQuery } from './queries/lists.ts'
import { noPublisher } from './visit.ts'
import type { Visit } from './visit.ts'
import { signals } from './words/story.ts'

type Feed = { title: string; path: string; publisher: MastheadFragment | null; items: readonly UpdateOfStoryFragment[] }

export async function updatesFeed({ sofar, settings }: Visit): Promise<string> {
  const { publisher, latestUpdates } = await sofar.request(UpdatesFeedQuery)
  return atom({ title: 'Updates', path: '/feed.atom', publisher, items: latestUpdates.items }, settings.siteUrl)
}

export async function correctionsFeed({ sofar, settings }: Visit): Promise<string> {
  const { publisher, corrections } = await sofar.request(CorrectionsFeedQuery)
  return atom(
    { title: 'Corrections', path: '/corrections.atom', publisher, items: corrections.items },
    settings.siteUrl,
  )
}

export async function topicFeed({ sofar, settings, param }: Visit): Promise<string> {
  const slug = param('slug')
  const [{ publisher, latestUpdates }, { topic }] = await Promise.all([
    sofar.request(UpdatesFeedQuery, { topic: slug }),
    sofar.request(TopicQuery, { slug }),
  ])
  if (topic === null) throw missing('topic')
  const { items } = latestUpdates
  return atom({ title: topic.name, path: `/topics/${slug}/feed.atom`, publisher, items }, settings.siteUrl)
}

/** RFC 4287. The id of an entry is the update's, which stays when an address changes. */
function atom({ title, path, publisher, items }: Feed, siteUrl: string): string {
  const { name, language } = publisher ?? noPublisher
  const entries = items.flatMap(({ id, story, headline, note, signal, publishedAt, version }) =>
    story === null
      ? []
      : [
          `<entry><id>urn:uuid:${escaped(id)}</id><title>${escaped(`${story.title}: ${headline}`)}</title>`,
          `<link href="${escaped(`${siteUrl}/stories/${story.slug}/updates#version-${version}`)}"/>`,
          `<updated>${publishedAt}</updated><category term="${signal}" label="${signals[signal]}"/>`,
          `<summary>${escaped(note || headline)}</summary></entry>`,
        ],
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(siteUrl + path)}</id><title>${escaped(`${name}: ${title}`)}</title>`,
    `<author><name>${escaped(name)}</name></author>`,
    `<link rel="self" href="${escaped(siteUrl + path)}"/><link href="${escaped(siteUrl)}/"/>`,
    `<updated>${items[0]?.publishedAt ?? '1970-01-01T00:00:00Z'}</updated>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}

export async function sitemap({ sofar, settings }: Visit): Promise<string> {
  const { stories, claims, topics } = await sofar.request(SitemapQuery)
  const pages: { path: string; changedAt?: string | null }[] = [
    ...['/', '/questions', '/corrections'].map(path => ({ path })),
    ...stories.map(({ slug, lastPublishedAt }) => ({ path: `/stories/${slug}`, changedAt: lastPublishedAt })),
    ...claims.map(({ slug }) => ({ path: `/claims/${slug}` })),
    ...topics.map(({ slug }) => ({ path: `/topics/${slug}` })),
  ]
  const urls = pages.map(
    ({ path, changedAt }) =>
      `<url><loc>${escaped(settings.siteUrl + path)}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</url>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, one => entities[one] ?? one)
