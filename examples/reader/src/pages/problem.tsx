import type { Page } from '../page.ts'
import { Link } from '../parts/link.tsx'

/** What may keep a reader from a page. */
export type Trouble = 'missing' | 'forbidden' | 'unavailable' | 'broken'

const words = {
  missing: {
    status: 404,
    title: 'There is nothing at this address',
    text: 'It may be misspelt, or it may never have been published. What was once published here stays, even if we took it back.',
  },
  forbidden: {
    status: 403,
    title: 'This preview can no longer be opened',
    text: 'Its link has expired or was taken back. Ask whoever gave it to you for a new one.',
  },
  unavailable: {
    status: 503,
    title: 'We cannot show this at the moment',
    text: 'The page is still there; what keeps it is busy or restarting. Please try again in a minute.',
  },
  broken: {
    status: 500,
    title: 'Something went wrong here',
    text: 'It is our mistake, not yours. Please try again later.',
  },
} as const satisfies Record<Trouble, object>

/** A page in place of one that cannot be shown: what is the matter, and where to go on. */
export function problemPage(kind: Trouble): { status: 403 | 404 | 500 | 503; page: Page } {
  const { status, title, text } = words[kind]
  return {
    status,
    page: {
      title,
      path: '',
      publisher: null,
      unlisted: true,
      content: (
        <article class="narrow problem">
          <p class="kicker">{status}</p>
          <h1>{title}</h1>
          <p class="dek">{text}</p>
          <p>
            <Link to="/">All stories</Link> · <Link to="/search">Search</Link>
          </p>
        </article>
      ),
    },
  }
}
