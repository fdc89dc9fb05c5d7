import { DialogContainer } from '@keystar/ui/dialog'
import { useNavigate } from '@keystar/ui/router'
import { useEffect, useRef } from 'react'

import { showTour } from '../desk/tour.tsx'
import { CheatSheet } from './cheat-sheet.tsx'
import type { Command } from './palette.tsx'
import { Palette } from './palette.tsx'
import { hasSingleKeys, isTyping, shortcuts } from './shortcuts.ts'

export type Opened = 'palette' | 'keys' | undefined

/** What keys do on every page: the palette, the list of keys, and the ways to the lists. */
export function Keys({
  opened,
  onOpen,
  commands,
}: {
  opened: Opened
  onOpen: (opened: Opened) => void
  commands: readonly Command[]
}) {
  const close = (): void => onOpen(undefined)
  useKeys(onOpen)
  return (
    <>
      <DialogContainer onDismiss={close} isDismissable>
        {opened === 'palette' && (
          <Palette
            onClose={close}
            commands={[
              ...commands,
              { kind: 'Do', label: 'Show all keys', run: () => onOpen('keys') },
              { kind: 'Do', label: 'Show the tour', run: showTour },
            ]}
          />
        )}
      </DialogContainer>
      <DialogContainer onDismiss={close} isDismissable>
        {opened === 'keys' && <CheatSheet onClose={close} />}
      </DialogContainer>
    </>
  )
}

function useKeys(onOpen: (opened: Opened) => void): void {
  const navigate = useNavigate()
  const before = useRef({ key: '', at: 0 })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onOpen('palette')
        return
      }
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      const isElsewhere = isTyping(event.target) || document.querySelector('[role=dialog], [role=alertdialog]') !== null
      if (!isPlain || isElsewhere || !hasSingleKeys()) return
      if (event.key === '?') {
        onOpen('keys')
        return
      }
      const isSecond = before.current.key === 'g' && event.timeStamp - before.current.at < 1_500
      const typed = isSecond ? `g ${event.key}` : event.key
      before.current = { key: event.key, at: event.timeStamp }
      const found = shortcuts.find(({ keys }) => keys === typed)
      if (found !== undefined) navigate(found.href)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [navigate, onOpen])
}
