/** Next.js, App Router: app/stories/[slug]/page.tsx, rendered on the server. */
import { sofar } from '../sofar'
import { StoryQuery } from '../story-query'

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const { story } = await sofar.request(StoryQuery, { slug })
  if (story === null) return <p>There is no such story.</p>
  return (
    <article>
      <h1>{story.title}</h1>
      <h2>What is unknown</h2>
      <ul>
        {story.whatIsUnknown.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </article>
  )
}
