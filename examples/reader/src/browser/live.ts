import { createClient } from 'sofar/client'

import { isPreview } from './news.ts'

/** Says when the story that is being read changes. */
export async function listen(story: HTMLElement): Promise<void> {
  const { story: slug = '', version = '' } = story.dataset
  const url = document.querySelector<HTMLMetaElement>('meta[name="sofar"]')?.content
  if (url === undefined || isPreview()) return
  let count = 0
  for await (const { changes } of createClient({ url }).watch(slug, { since: Number(version) })) {
    count += changes.length
    announce(count === 1 ? 'One thing changed' : `${count} things changed`)
  }
}

function announce(what: string): void {
  const banner = document.querySelector<HTMLElement>('.live') ?? createBanner()
  const words = banner.querySelector('span')
  if (words !== null) words.textContent = `${what} in this story while you were reading. `
}

function createBanner(): HTMLElement {
  const banner = document.createElement('div')
  banner.className = 'live'
  banner.setAttribute('role', 'status')
  const show = document.createElement('button')
  show.type = 'button'
  show.textContent = 'Show it'
  show.addEventListener('click', () => location.reload())
  banner.append(document.createElement('span'), show)
  document.body.append(banner)
  return banner
}
