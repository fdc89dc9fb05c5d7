import type { Context } from 'hono'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { html } from 'hono/html'
import { ForbiddenError, NotFoundError, SofarError, UnavailableError, createClient } from 'sofar/client'

import type { Assets } from './assets.ts'
import { correctionsFeed, sitemap, topicFeed, updatesFeed } from './feeds.ts'
import type { MastheadFragment } from './generated/graphql.ts'
import type { Elsewhere, Page } from './page.ts'
import { changesPage } from './pages/changes.tsx'
import { claimPage } from './pages/claim.tsx'
import { correctionsPage } from './pages/corrections.tsx'
import { frontPage } from './pages/front.tsx'
import type { Trouble } from './pages/problem.tsx'
import { problemPage } from './pages/problem.tsx'
import { questionsPage } from './pages/questions.tsx'
import { searchPage } from './pages/search.tsx'
import { sourcePage } from './pages/source.tsx'
import { storyPage, storyVersionPage } from './pages/story.tsx'
import { topicPage } from './pages/topic.tsx'
import { updatesPage } from './pages/updates.tsx'
import { Layout } from './parts/layout.tsx'
import { pageHeaders, previewHeaders, security } from './security.ts'
import type { Settings } from './settings.ts'
import type { Visit } from './visit.ts'
import { SurroundingsContext, hrefIn, noPublisher } from './visit.ts'

/** The site, for any runtime that knows `fetch`. */
export function createApp(settings: Settings, assets: Assets): Hono {
  const app = new Hono()
  const anybody = createClient({ url: settings.sofarUrl, timeoutMs: 8_000 })
  /** Whose site it is, for pages that have to do without the server. */
  let lastPublisher: MastheadFragment = noPublisher

  function visitOf(c: Context): Visit {
    const preview = c.req.query('preview') || undefined
    return {
      settings,
      preview,
      sofar:
        preview === undefined ? anybody : createClient({ url: settings.sofarUrl, token: preview, timeoutMs: 8_000 }),
      param: name => c.req.param(name) ?? '',
      query: name => c.req.query(name)?.trim() ?? '',
    }
  }

  function present(c: Context, page: Page, preview: string | undefined): Response | Promise<Response> {
    if (page.publisher !== null && preview === undefined) lastPublisher = page.publisher
    const publisher = page.publisher ?? lastPublisher
    for (const [name, value] of Object.entries(preview === undefined ? pageHeaders : previewHeaders))
      c.header(name, value)
    return c.html(
      html`<!doctype html>${(
          <SurroundingsContext.Provider value={{ settings, preview, publisher }}>
            <Layout page={page} assets={assets} />
          </SurroundingsContext.Provider>
        )}`,
    )
  }

  const show = (read: (visit: Visit) => Promise<Page | Elsewhere>) => async (c: Context) => {
    const visit = visitOf(c)
    const page = await read(visit)
    if ('redirectTo' in page) return c.redirect(hrefIn(visit.preview, page.redirectTo), 301)
    return present(c, page, visit.preview)
  }

  const send = (type: string, read: (visit: Visit) => Promise<string>) => async (c: Context) => {
    const content = await read(visitOf(c))
    return c.body(content, 200, { 'content-type': `${type}; charset=utf-8`, ...pageHeaders })
  }

  app.use(compress(), security(settings), etag())

  app.get('/', show(frontPage))
  app.get('/stories/:slug', show(storyPage))
  app.get('/stories/:slug/updates', show(updatesPage))
  app.get('/stories/:slug/since/:version', show(changesPage))
  app.get('/stories/:slug/versions/:version', show(storyVersionPage))
  app.get('/claims/:slug', show(claimPage))
  app.get('/sources/:id', show(sourcePage))
  app.get('/questions', show(questionsPage))
  app.get('/corrections', show(correctionsPage))
  app.get('/topics/:slug', show(topicPage))
  app.get('/search', show(searchPage))

  app.get('/feed.atom', send('application/atom+xml', updatesFeed))
  app.get('/corrections.atom', send('application/atom+xml', correctionsFeed))
  app.get('/topics/:slug/feed.atom', send('application/atom+xml', topicFeed))
  app.get('/sitemap.xml', send('application/xml', sitemap))
  app.get('/robots.txt', c => c.text(`User-agent: *\nDisallow: /search\nSitemap: ${settings.siteUrl}/sitemap.xml\n`))
  for (const { path, type, content } of Object.values(assets))
    app.get(path, c =>
      c.body(content, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    )

  app.notFound(c => trouble(c, 'missing'))
  app.onError((error, c) => {
    const kind = troubleOf(error)
    if (kind === 'broken') console.error(error)
    return trouble(c, kind)
  })

  function trouble(c: Context, kind: Trouble): Response | Promise<Response> {
    const { status, page } = problemPage(kind)
    const preview = c.req.query('preview') || undefined
    c.status(status)
    if (status === 503) c.header('retry-after', '10')
    const response = present(c, page, kind === 'forbidden' ? undefined : preview)
    if (preview === undefined && status !== 404) c.header('cache-control', 'no-store')
    if (preview !== undefined) for (const [name, value] of Object.entries(previewHeaders)) c.header(name, value)
    return response
  }

  return app
}

function troubleOf(error: Error): Trouble {
  if (error instanceof NotFoundError) return 'missing'
  if (error instanceof ForbiddenError) return 'forbidden'
  if (error instanceof UnavailableError) return 'unavailable'
  if (!(error instanceof SofarError)) return 'broken'
  // An address can be made up, and so can a token; that the server does not understand a query is a fault of this site.
  if (error.code === 'BAD_TOKEN') return 'forbidden'
  return error.code === 'BAD_USER_INPUT' ? 'missing' : 'broken'
}
