import type { Page } from '../page.ts'
import { ChangeList } from '../parts/change.tsx'
import { Link } from '../parts/link.tsx'
import { StoryHeadQuery } from '../queries/story.ts'
import type { Visit } from '../visit.ts'
import { missing } from './missing.ts'

/** What readers see otherwise than they did in a version; the script shows the same on the page of the story. */
export async function changesPage({ sofar, param }: Visit): Promise<Page> {
  const slug = param('slug')
  const since = Number(param('version'))
  if (!Number.isInteger(since) || since < 0) throw missing('version')
  const [{ publisher, story }, { changes, version }] = await Promise.all([
    sofar.request(StoryHeadQuery, { slug }),
    sofar.changes(slug, { since }),
  ])
  if (story === null) throw missing('story')
  const count = changes.length === 1 ? 'One thing is' : `${changes.length} things are`
  return {
    title: `What changed: ${story.title}`,
    path: `/stories/${slug}/since/${since}`,
    publisher,
    section: 'stories',
    unlisted: true,
    content: (
      <article class="narrow">
        <p class="kicker">
          <Link to={`/stories/${slug}`}>{story.title}</Link>
        </p>
        <h1>What changed since version {since}</h1>
        <section id="changes" aria-label="What changed">
          <p>
            {changes.length === 0
              ? 'Nothing is otherwise than it was.'
              : `${count} otherwise than in version ${since}; version ${version} is the latest.`}
          </p>
          <ChangeList changes={changes} slug={slug} />
        </section>
        <p>
          <Link to={`/stories/${slug}/versions/${since}`}>Version {since}, as it was</Link>
        </p>
      </article>
    ),
  }
}
