import type { Page } from '../page.ts'
import { Link } from '../parts/link.tsx'
import { Pages, pageOf } from '../parts/pages.tsx'
import { StoryItem } from '../parts/story-card.tsx'
import { UpdateItem } from '../parts/update.tsx'
import { FrontQuery } from '../queries/lists.ts'
import type { Visit } from '../visit.ts'

const perPage = 20

export async function frontPage({ sofar, query }: Visit): Promise<Page> {
  const number = pageOf(query('page'))
  const found = await sofar.request(FrontQuery, { take: perPage, skip: (number - 1) * perPage })
  const { publisher, stories, storiesCount, topics, latestUpdates } = found
  return {
    title: number === 1 ? (publisher?.name ?? 'Stories') : `Stories, page ${number}`,
    path: number === 1 ? '/' : `/?page=${number}`,
    description:
      publisher?.description || 'Developing stories: what is known, what is reported, what nobody knows yet.',
    publisher,
    section: 'stories',
    content: (
      <div class="front">
        <section aria-labelledby="stories">
          <h1 id="stories" class="visually-hidden">
            Stories
          </h1>
          {stories.length === 0 && <p class="empty">No story has been published yet.</p>}
          <ul class="stories">
            {stories.map((story, index) => (
              <StoryItem story={story} isLead={index === 0 && number === 1} />
            ))}
          </ul>
          <Pages path="/" number={number} hasMore={number * perPage < storiesCount} />
        </section>
        <aside>
          {latestUpdates.items.length > 0 && (
            <section aria-labelledby="latest">
              <h2 id="latest">What changed last</h2>
              <ul class="updates">
                {latestUpdates.items.map(update => (
                  <UpdateItem update={update} />
                ))}
              </ul>
            </section>
          )}
          {topics.length > 0 && (
            <section aria-labelledby="topics">
              <h2 id="topics">Topics</h2>
              <ul class="chips">
                {topics.map(({ name, slug }) => (
                  <li>
                    <Link to={`/topics/${slug}`}>{name}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    ),
  }
}
