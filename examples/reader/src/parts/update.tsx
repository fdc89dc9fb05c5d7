import type { UpdateLineFragment } from '../generated/graphql.ts'
import { signals } from '../words/story.ts'
import { Link } from './link.tsx'
import { Moment } from './moment.tsx'

type Update = UpdateLineFragment & { readonly story?: { readonly slug: string; readonly title: string } | null }

/** What was published, and why readers are told. */
export function UpdateItem({ update, slug }: { update: Update; slug?: string }) {
  const { signal, headline, note, publishedAt, version, story } = update
  const address = story?.slug ?? slug
  return (
    <li class={`update is-${signal}`} id={`version-${version}`}>
      <p class="when">
        <Moment at={publishedAt} withTime />{' '}
        {signal !== 'update' && signal !== 'minor' && <span class={`signal is-${signal}`}>{signals[signal]}</span>}
      </p>
      {story !== undefined && story !== null && (
        <p class="of">
          <Link to={`/stories/${story.slug}`}>{story.title}</Link>
        </p>
      )}
      <p>
        {address === undefined ? (
          headline
        ) : (
          <Link to={`/stories/${address}/updates#version-${version}`}>{headline}</Link>
        )}
      </p>
      {note !== '' && <p class="said">{note}</p>}
    </li>
  )
}
