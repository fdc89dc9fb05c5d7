import type { Page } from '../page.ts'
import { ChangeList } from '../parts/change.tsx'
import { Link } from '../parts/link.tsx'
import { Moment } from '../parts/moment.tsx'
import { Pages, pageOf } from '../parts/pages.tsx'
import { StoryUpdatesQuery } from '../queries/story.ts'
import { signals } from '../words/story.ts'
import type { Visit } from '../visit.ts'
import { missing } from './missing.ts'

const perPage = 20

/** Everything that was published about a story, the latest first. */
export async function updatesPage({ sofar, param, query }: Visit): Promise<Page> {
  const slug = param('slug')
  const number = pageOf(query('page'))
  const skip = (number - 1) * perPage
  const { publisher, story } = await sofar.request(StoryUpdatesQuery, { slug, take: perPage, skip })
  if (story === null) throw missing('story')
  return {
    title: `Updates: ${story.title}`,
    path: `/stories/${slug}/updates${number === 1 ? '' : `?page=${number}`}`,
    publisher,
    section: 'stories',
    content: (
      <article class="narrow">
        <p class="kicker">
          <Link to={`/stories/${slug}`}>{story.title}</Link>
        </p>
        <h1>Every update</h1>
        <ol class="timeline" reversed start={story.updatesCount - skip}>
          {story.updates.map(({ version, signal, headline, note, publishedAt, changes }) => (
            <li id={`version-${version}`}>
              <p class="when">
                Version {version} · <Moment at={publishedAt} withTime />{' '}
                {signal !== 'update' && signal !== 'minor' && (
                  <span class={`signal is-${signal}`}>{signals[signal]}</span>
                )}
              </p>
              <h2>{headline}</h2>
              {note !== '' && <p class="said">{note}</p>}
              {version > 1 && <ChangeList changes={changes} slug={slug} />}
              <p class="small">
                <Link to={`/stories/${slug}/versions/${version}`}>As it was</Link>
                {version < story.version && (
                  <>
                    {' · '}
                    <Link to={`/stories/${slug}/since/${version}`}>What changed since</Link>
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
        <Pages path={`/stories/${slug}/updates`} number={number} hasMore={skip + perPage < story.updatesCount} />
      </article>
    ),
  }
}
