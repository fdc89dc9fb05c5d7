import { keepVisit, markRead, readBefore } from './visits.ts'

/** Shows what changed since the last visit, as the server tells it, above the parts of a story. */
export async function showNews(story: HTMLElement): Promise<void> {
  const { story: slug = '', version: shown = '' } = story.dataset
  const version = Number(shown)
  const before = readBefore(slug)
  keepVisit(slug, version)
  if (before === undefined || before >= version || isPreview()) return
  const response = await fetch(`/stories/${slug}/since/${before}`)
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const changes = page.querySelector('#changes .changes')
  if (changes === null || changes.childElementCount === 0) return

  const panel = document.createElement('section')
  panel.className = 'news'
  panel.setAttribute('aria-labelledby', 'news')
  const title = document.createElement('h2')
  title.id = 'news'
  title.textContent = 'Since your last visit'
  const done = document.createElement('button')
  done.type = 'button'
  done.textContent = 'I have read it'
  done.addEventListener('click', () => {
    markRead(slug, version)
    panel.remove()
    document.querySelector<HTMLElement>('#content')?.focus()
  })
  panel.append(title, document.importNode(changes, true), done)
  story.querySelector('header')?.after(panel)
  markItems(panel)
}

/** Marks what the news are about where it stands. */
function markItems(panel: HTMLElement): void {
  for (const { hash } of panel.querySelectorAll<HTMLAnchorElement>('a[href*="#"]'))
    document.getElementById(hash.slice(1))?.classList.add('is-news')
}

/** In a list of stories, marks those that changed since they were read. */
export function markNews(): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-slug]')) {
    const { slug = '', version = '' } = item.dataset
    const before = readBefore(slug)
    if (before === undefined || before >= Number(version)) continue
    const mark = document.createElement('span')
    mark.className = 'tag is-news'
    mark.textContent = 'Changed since you read it'
    item.querySelector('.badges')?.append(mark)
  }
}

export const isPreview = (): boolean => new URLSearchParams(location.search).has('preview')
