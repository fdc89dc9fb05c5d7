import { raw } from 'hono/html'

import type { Assets } from '../assets.ts'
import type { Page } from '../page.ts'
import { useHref, useSurroundings } from '../visit.ts'
import { Glossary } from './badge.tsx'
import { Link, OutLink, isAddress } from './link.tsx'

const menu = [
  { section: 'stories', path: '/', label: 'Stories' },
  { section: 'questions', path: '/questions', label: 'Questions' },
  { section: 'corrections', path: '/corrections', label: 'Corrections' },
  { section: 'search', path: '/search', label: 'Search' },
] as const

/** Languages that are written from right to left. */
const rightToLeft = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

export function Layout({ page, assets }: { page: Page; assets: Assets }) {
  const { preview, publisher } = useSurroundings()
  const direction = rightToLeft.includes(publisher.language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
  return (
    <html lang={publisher.language} dir={direction}>
      <Head page={page} assets={assets} />
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        {preview !== undefined && (
          <p class="preview">
            <strong>Preview.</strong> This is what editors are working on. It is not published, and may never be.
          </p>
        )}
        <header class="masthead">
          <Link to="/" class="name">
            {publisher.name}
          </Link>
          <nav aria-label="Main">
            <ul>
              {menu.map(({ section, path, label }) => (
                <li>
                  <MenuLink path={path} label={label} isCurrent={section === page.section} />
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex={-1}>
          {page.content}
        </main>
        <Footer />
        <Glossary />
      </body>
    </html>
  )
}

function MenuLink({ path, label, isCurrent }: { path: string; label: string; isCurrent: boolean }) {
  const href = useHref()
  return (
    <a href={href(path)} {...(isCurrent && { 'aria-current': 'page' })}>
      {label}
    </a>
  )
}

function Head({ page, assets }: { page: Page; assets: Assets }) {
  const { preview, publisher, settings } = useSurroundings()
  const { title, description, path, picture, feed, data = [], unlisted = false } = page
  const full = title === publisher.name ? title : `${title} · ${publisher.name}`
  const isHidden = unlisted || preview !== undefined
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{preview === undefined ? full : `Preview: ${full}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="sofar" content={settings.publicSofarUrl} />
      {isHidden ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={`${settings.siteUrl}${path}`} />
          <meta property="og:title" content={title} />
          <meta property="og:site_name" content={publisher.name} />
          <meta property="og:url" content={`${settings.siteUrl}${path}`} />
          {description !== undefined && <meta property="og:description" content={description} />}
          {picture !== undefined && <meta property="og:image" content={picture} />}
          <link rel="alternate" type="application/atom+xml" title={publisher.name} href="/feed.atom" />
          {feed !== undefined && (
            <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.path} />
          )}
          {data.map(item => (
            <script type="application/ld+json">{raw(JSON.stringify(item).replaceAll('<', '\\u003c'))}</script>
          ))}
        </>
      )}
      <link rel="icon" href={assets.icon.path} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.style.path} />
      <script type="module" src={assets.script.path}></script>
    </head>
  )
}

function Footer() {
  const { publisher } = useSurroundings()
  const policies = [
    ['How we correct mistakes', publisher.correctionsPolicy],
    ['When sources go unnamed', publisher.unnamedSourcesPolicy],
    ['What we hold ourselves to', publisher.ethicsPolicy],
    ['How we check facts', publisher.factCheckingPolicy],
  ] as const
  const shown = policies.filter(([, address]) => isAddress(address))
  return (
    <footer class="colophon">
      <p>
        <OutLink to={publisher.url}>{publisher.name}</OutLink>
        {publisher.description !== '' && <> · {publisher.description}</>}
      </p>
      <ul>
        {shown.map(([label, address]) => (
          <li>
            <OutLink to={address}>{label}</OutLink>
          </li>
        ))}
        <li>
          <a href="/feed.atom">Feed of all updates</a>
        </li>
        <li>
          <a href="/corrections.atom">Feed of corrections</a>
        </li>
      </ul>
    </footer>
  )
}
