import type { Page } from '../page.ts'
import { StoryItem } from '../parts/story-card.tsx'
import { TopicQuery } from '../queries/lists.ts'
import type { Visit } from '../visit.ts'
import { missing } from './missing.ts'

export async function topicPage({ sofar, param }: Visit): Promise<Page> {
  const { publisher, topic } = await sofar.request(TopicQuery, { slug: param('slug') })
  if (topic === null) throw missing('topic')
  const { name, slug, description, stories } = topic
  return {
    title: name,
    path: `/topics/${slug}`,
    description: description || `Developing stories about ${name}.`,
    publisher,
    section: 'stories',
    feed: { title: name, path: `/topics/${slug}/feed.atom` },
    content: (
      <article class="wide">
        <p class="kicker">Topic</p>
        <h1>{name}</h1>
        {description !== '' && <p class="dek">{description}</p>}
        {stories.length === 0 && <p class="empty">No story is filed under it.</p>}
        <ul class="stories">
          {stories.map(story => (
            <StoryItem story={story} />
          ))}
        </ul>
        <p class="small">
          <a href={`/topics/${slug}/feed.atom`}>Follow {name} in a feed reader</a>
        </p>
      </article>
    ),
  }
}
