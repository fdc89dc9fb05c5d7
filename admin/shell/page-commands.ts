import { usePathname } from '@keystar/ui/router'
import { toastQueue } from '@keystar/ui/toast'
import { useKeystone } from '@keystone-6/core/admin-ui/context'

import type { Command } from './palette.tsx'

/** What can be done on the page that is open: the actions of its item, and whatever else it has a button for. */
export function usePageCommands(): readonly Command[] {
  const { lists } = useKeystone()
  const [, path, id] = usePathname().split('/')
  const list = Object.values(lists).find(of => of.path === path)
  const isItem = list !== undefined && id !== undefined && id !== 'create'
  const actions = isItem ? list.actions.map(({ label }) => label) : []
  const labels = new Set([...actions, ...buttons().map(nameOf)])
  return [...labels].map(label => ({ kind: 'Do', label, run: () => void press(label) }))
}

const buttons = (scope = 'main button, header button'): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(scope)].filter(
    button =>
      button.checkVisibility() &&
      !button.matches(':disabled, [aria-haspopup=listbox]') &&
      /\p{L}/u.test(nameOf(button)),
  )

const nameOf = (button: HTMLElement): string => button.getAttribute('aria-label') ?? button.innerText.trim()

/** On the page, or in the menu of what has no room at its top. */
async function press(label: string): Promise<void> {
  const isIt = (button: HTMLElement): boolean => nameOf(button) === label
  await appears(() => (document.querySelector('[role=dialog]') === null ? 'closed' : undefined))
  const button = buttons().find(isIt)
  if (button !== undefined) return button.click()
  const more = [...document.querySelectorAll<HTMLElement>('header button[aria-haspopup]')].at(-1)
  more?.click()
  const item = await appears(() => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(isIt))
  if (item !== undefined) return item.click()
  more?.click()
  toastQueue.info(`“${label}” cannot be done as things stand.`, { timeout: 5000 })
}

/** Waits for at most a second for something to be there. */
async function appears<Found>(look: () => Found | undefined): Promise<Found | undefined> {
  for (let frame = 0; frame < 60; frame += 1) {
    const found = look()
    if (found !== undefined) return found
    await new Promise(resolve => requestAnimationFrame(resolve))
  }
  return undefined
}
