/** SvelteKit: src/routes/stories/[slug]/+page.server.ts; type `load` as PageServerLoad from './$types' there. */
import { createClient } from 'sofar/client'

import { StoryQuery } from '../story-query'

type Event = { params: { slug: string }; fetch: typeof globalThis.fetch }

/** SvelteKit's own `fetch` lets it keep the answer in the page. */
export async function load({ params: { slug }, fetch }: Event) {
  const sofar = createClient({ url: process.env.SOFAR_URL ?? 'http://localhost:3000', fetch })
  const { story } = await sofar.request(StoryQuery, { slug })
  return { title: story?.title ?? 'There is no such story.', unknown: story?.whatIsUnknown ?? [] }
}
