/** Where the keys lead: `g` and a letter, or one key. Active outside of text fields alone. */
export const shortcuts = [
  { keys: 'g d', label: 'Go to the desk', href: '/' },
  { keys: 'g m', label: 'Go to my work', href: '/my-work' },
  { keys: 'g s', label: 'Go to the stories', href: '/stories' },
  { keys: 'g c', label: 'Go to the claims', href: '/claims' },
  { keys: 'g q', label: 'Go to the open questions', href: '/open-questions' },
  { keys: 'g w', label: 'Go to the watch items', href: '/watch-items' },
  { keys: 'g o', label: 'Go to the sources', href: '/sources' },
  { keys: 'n', label: 'New story', href: '/stories/create' },
] as const

/** Those that work everywhere. */
export const otherKeys = [
  { keys: 'Ctrl K or ⌘ K', label: 'Go to anything, do anything' },
  { keys: '?', label: 'This list' },
  { keys: 'Alt ↑ and Alt ↓', label: 'On a claim of a story: more or less important' },
  { keys: 'Ctrl Enter or ⌘ Enter', label: 'Send the small form you are in' },
  { keys: 'Esc', label: 'Close the small form or the window you are in' },
] as const

const key = 'sofar-single-keys'

/** Whether single keys do anything: whoever speaks to the computer may want them off (WCAG 2.1.4). */
export const hasSingleKeys = (): boolean => window.localStorage.getItem(key) !== 'off'

export function setSingleKeys(isOn: boolean): void {
  window.localStorage.setItem(key, isOn ? 'on' : 'off')
}

/** Whether what is typed belongs to a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
