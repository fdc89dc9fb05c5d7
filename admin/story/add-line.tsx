import type { DocumentNode } from '@apollo/client'
import { TextArea } from '@keystar/ui/text-field'
import { toastQueue } from '@keystar/ui/toast'
import { useContext, useState } from 'react'

import { InlineForm } from './inline-form.tsx'
import { BoardOf, useBoardMutation } from './use-board.ts'

/** A question or something to watch, in one sentence; the rest is on its own page. */
export function AddLine({
  title,
  label,
  description,
  mutation,
  onClose,
}: {
  title: string
  label: string
  description: string
  mutation: DocumentNode
  onClose: () => void
}) {
  const { storyId, isEditor } = useContext(BoardOf)
  const [text, setText] = useState('')
  const { run, error, isBusy } = useBoardMutation(mutation)
  const send = async (): Promise<void> => {
    const stage = isEditor ? 'ready' : 'draft'
    if (!(await run({ data: { text: text.trim(), stage, stories: { connect: [{ id: storyId }] } } }))) return
    toastQueue.positive(`${label} added.`, { timeout: 5000 })
    setText('')
  }
  return (
    <InlineForm
      title={title}
      action={`Add ${label.toLowerCase()}`}
      isBusy={isBusy}
      isComplete={text.trim() !== ''}
      error={error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextArea label={label} description={description} autoFocus isRequired value={text} onChange={setText} />
    </InlineForm>
  )
}
