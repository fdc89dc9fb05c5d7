import { Checkbox } from '@keystar/ui/checkbox'
import { TextArea } from '@keystar/ui/text-field'
import { toastQueue } from '@keystar/ui/toast'
import { useContext, useState } from 'react'

import { importances } from '../../src/vocabulary/story.ts'
import { ChoicePicker } from '../components/choice-picker.tsx'
import { citationInput, isCited, noCite } from './cite.ts'
import { CiteFields } from './cite-fields.tsx'
import { InlineForm } from './inline-form.tsx'
import { createCitation, createClaim } from './query.ts'
import { BoardOf, useBoardMutation } from './use-board.ts'

const noClaim = { text: '', importance: 'supporting' as keyof typeof importances }

/** A claim with its source in one go. It stays open for the next one. */
export function AddClaim({ onClose }: { onClose: () => void }) {
  const { storyId, isEditor } = useContext(BoardOf)
  const [claim, setClaim] = useState(noClaim)
  const [cite, setCite] = useState(noCite)
  const [isReady, setReady] = useState(true)
  const [turn, setTurn] = useState(0)
  const { run, error, isBusy } = useBoardMutation(createClaim)
  const supports = isCited(cite) && cite.stance === 'supports' && cite.attribution !== 'off_record'

  const send = async (): Promise<void> => {
    const isDone = await run({
      data: {
        ...claim,
        text: claim.text.trim(),
        stage: isEditor && isReady ? 'ready' : 'draft',
        assessment: supports ? 'reported' : 'unassessed',
        ...(isCited(cite) ? { citations: { create: [citationInput(cite)] } } : {}),
        stories: { connect: [{ id: storyId }] },
      },
    })
    if (!isDone) return
    toastQueue.positive('Claim added.', { timeout: 5000 })
    setClaim(noClaim)
    setCite(noCite)
    setTurn(turn + 1)
  }

  return (
    <InlineForm
      key={turn}
      title="Add a claim"
      action="Add claim"
      isBusy={isBusy}
      isComplete={claim.text.trim() !== ''}
      error={error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextArea
        label="Claim"
        description="One statement that can be checked. With a source that supports it, it is reported."
        autoFocus
        isRequired
        value={claim.text}
        onChange={text => setClaim({ ...claim, text })}
      />
      <CiteFields cite={cite} onChange={setCite} />
      <ChoicePicker
        label="Importance"
        choices={importances}
        value={claim.importance}
        onChange={importance => setClaim({ ...claim, importance })}
      />
      {isEditor && (
        <Checkbox isSelected={isReady} onChange={setReady}>
          Ready: goes out with the next publication
        </Checkbox>
      )}
    </InlineForm>
  )
}

/** One more source for or against a claim. */
export function CiteSource({ claimId, onClose }: { claimId: string; onClose: () => void }) {
  const [cite, setCite] = useState(noCite)
  const { run, error, isBusy } = useBoardMutation(createCitation)
  const send = async (): Promise<void> => {
    const isDone = await run({ data: { ...citationInput(cite), claim: { connect: { id: claimId } } } })
    if (!isDone) return
    toastQueue.positive('Source cited.', { timeout: 5000 })
    onClose()
  }
  return (
    <InlineForm
      title="Cite a source"
      action="Cite"
      isBusy={isBusy}
      isComplete={isCited(cite)}
      error={error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <CiteFields cite={cite} onChange={setCite} />
    </InlineForm>
  )
}
