import { tokenSchema } from '@keystar/ui/style'
import type { DragEvent, HTMLAttributes } from 'react'
import { useState } from 'react'

const type = 'application/x-sofar-claim'

/** What a claim is dragged by; the keys and the menu beside it do the same. */
export function DragHandle({ claimId }: { claimId: string }) {
  return (
    <span
      draggable
      aria-hidden="true"
      title="Drag it onto another claim, and it matters as much"
      style={{ cursor: 'grab', color: tokenSchema.color.foreground.neutralSecondary, userSelect: 'none' }}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(type, claimId)
        dataTransfer.effectAllowed = 'move'
      }}
    >
      ⠿
    </span>
  )
}

/** What takes a claim that is dropped onto it. */
export function useDropTarget(onDrop: (claimId: string) => void) {
  const [isOver, setOver] = useState(false)
  const isClaim = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(type)
  const handlers: HTMLAttributes<HTMLElement> = {
    onDragOver: event => {
      if (!isClaim(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: event => {
      if (!isClaim(event)) return
      event.preventDefault()
      setOver(false)
      onDrop(event.dataTransfer.getData(type))
    },
  }
  return { isOver, handlers }
}
