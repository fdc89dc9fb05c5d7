/**
 * Keystone leaves some of its buttons and links without a name for those who do not see the picture on them, and makes
 * others that nobody can reach. They cannot be replaced, so they are mended where they appear (WCAG 1.1.1, 4.1.2). Ends
 * with what it answers.
 */
export function nameParts(): () => void {
  const observer = new MutationObserver(mend)
  observer.observe(document.body, { childList: true, subtree: true })
  mend()
  return () => observer.disconnect()
}

function mend(): void {
  for (const part of document.querySelectorAll(
    'main button:not([aria-label]), main a[role=button]:not([aria-label])',
  )) {
    if (isNameless(part)) part.setAttribute('aria-label', nameOf(part))
  }
  // The arrow of a group of fields: the whole heading beside it opens and closes the group.
  for (const arrow of document.querySelectorAll('summary [role=button]')) {
    arrow.setAttribute('role', 'presentation')
    arrow.setAttribute('aria-hidden', 'true')
    arrow.removeAttribute('tabindex')
  }
  // Keystone writes the names of lists in small letters.
  for (const link of document.querySelectorAll('header a[href$="/create"]')) {
    if (link.textContent === 'New api token') replaceText(link, 'New API token')
  }
  // The name of what is open, which is cut at its end, in whatever direction it runs.
  for (const name of document.querySelectorAll('header a[aria-current=page]:not([dir])'))
    name.setAttribute('dir', 'auto')
  // What has nothing to go to is scrolled by keys when it can be gone to itself.
  for (const words of document.querySelectorAll('[role=dialog] section:not([tabindex])')) {
    if (words.querySelector('a[href], button, input, textarea, [tabindex]') === null)
      words.setAttribute('tabindex', '0')
  }
  for (const star of document.querySelectorAll('span[aria-label="(required)"]:not([role])'))
    star.setAttribute('role', 'img')
}

/** In its own node, which React goes on knowing. */
function replaceText(part: Element, words: string): void {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const text = texts.nextNode()
  if (text !== null) text.nodeValue = words
}

function isNameless(part: Element): boolean {
  return (part.textContent ?? '').trim() === '' && !part.hasAttribute('aria-labelledby')
}

/** Pictures by how they begin to be drawn. */
const pictures = [
  ['M10 13a5', 'Link'],
  ['M3 21c3', 'Quote'],
  ['M8 3H5', 'Use the whole width'],
  ['M8 3v3', 'Use less width'],
  ['M5 12h14M12 5', 'Insert'],
  ['M5 12h14', 'Divider'],
] as const

function nameOf(part: Element): string {
  const drawn = part.querySelector('path')?.getAttribute('d') ?? ''
  const known = pictures.find(([start]) => drawn.startsWith(start))
  if (known !== undefined) return known[1]
  // The label of the field that it stands in.
  const label = part.parentElement?.querySelector('label')?.textContent?.trim()
  return `${part.tagName === 'A' ? 'Open' : 'More'}${label ? `: ${label}` : ''}`
}
