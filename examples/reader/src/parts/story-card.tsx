import type { StoryTeaserFragment } from '../generated/graphql.ts'
import { sections } from '../words/story.ts'
import { Badge } from './badge.tsx'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'
import { Moment } from './moment.tsx'
import { Picture } from './picture.tsx'

/** A story in a list, with how far it has come: how much is known, reported, disputed and unknown. */
export function StoryItem({ story, isLead = false }: { story: StoryTeaserFragment; isLead?: boolean }) {
  const { slug, title, dek, status, version, heroImage, heroImageAlt, lastPublishedAt, isStale } = story
  const [latest] = story.updates
  return (
    <li class={isLead ? 'story lead' : 'story'} data-slug={slug} data-version={String(version)}>
      <article>
        {heroImage !== null && (
          <Link to={`/stories/${slug}`} class="picture">
            <Picture image={heroImage} alt={heroImageAlt} loading={isLead ? 'eager' : 'lazy'} />
          </Link>
        )}
        <div>
          <p class="badges">
            <Badge group="status" value={status} />
            {isStale && <span class="tag is-due">Review overdue</span>}
          </p>
          <h2>
            <Link to={`/stories/${slug}`}>{title}</Link>
          </h2>
          {dek !== '' && <p class="dek">{dek}</p>}
          {status !== 'withdrawn' && <Tally story={story} />}
          {lastPublishedAt !== null && (
            <p class="when">
              Updated <Moment at={lastPublishedAt} withTime relative />
              {latest !== undefined && version > 1 && `: ${latest.headline}`}
            </p>
          )}
        </div>
      </article>
    </li>
  )
}

function Tally({ story }: { story: StoryTeaserFragment }) {
  const counts = [
    ['confirmed', story.known, sections.known.short],
    ['reported', story.reported, sections.reported.short],
    ['disputed', story.disputed, sections.disputed.short],
    ['unknown', story.unknown, sections.unknown.short],
  ] as const
  return (
    <ul class="tally" aria-label="How far it has come">
      {counts.map(([mark, count, label]) => (
        <li class={count === 0 ? `is-${mark} is-none` : `is-${mark}`}>
          <Mark of={mark} />
          <b>{count}</b> {label}
        </li>
      ))}
    </ul>
  )
}
