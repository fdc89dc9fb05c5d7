import { Badge } from '@keystar/ui/badge'
import { ActionButton } from '@keystar/ui/button'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Item, Menu, MenuTrigger } from '@keystar/ui/menu'
import { TextArea } from '@keystar/ui/text-field'
import { Text } from '@keystar/ui/typography'
import type { KeyboardEvent } from 'react'
import { memo, useContext, useState } from 'react'

import type { Choices } from '../../src/vocabulary/choices.ts'
import { stances } from '../../src/vocabulary/citation.ts'
import { assessments } from '../../src/vocabulary/claim.ts'
import { protections } from '../../src/vocabulary/source.ts'
import { importances, stages } from '../../src/vocabulary/story.ts'
import type { Problem } from '../components/problem-list.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { Rating } from '../components/rating.tsx'
import { Refusal } from '../components/refusal.tsx'
import { toneOf } from '../components/tone.ts'
import { counted, labelOf } from '../components/words.ts'
import { CiteSource } from './add-claim.tsx'
import { DragHandle, useDropTarget } from './drag-importance.tsx'
import { InlineForm } from './inline-form.tsx'
import type { BoardCitation, BoardClaim } from './query.ts'
import { updateClaim } from './query.ts'
import { BoardOf, useBoardMutation } from './use-board.ts'

const ranks = Object.keys(importances)

/** A claim as it stands in the story: what it is called, on what evidence, and what is wrong with it. */
export const ClaimCard = memo(function ClaimCard({
  claim,
  problems,
}: {
  claim: BoardClaim
  problems: readonly Problem[]
}) {
  const { isEditor } = useContext(BoardOf)
  const [open, setOpen] = useState<'edit' | 'cite'>()
  const { run, error } = useBoardMutation(updateClaim)
  const set = (data: Record<string, unknown>): void => void run({ id: claim.id, data })
  const close = (): void => setOpen(undefined)
  const isFinal = claim.retractedAt !== null
  const { isOver, handlers } = useDropTarget(id => {
    if (id !== claim.id) void run({ id, data: { importance: claim.importance } })
  })

  const moveByKeys = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key) || isFinal) return
    event.preventDefault()
    const next = ranks[ranks.indexOf(claim.importance) + (event.key === 'ArrowUp' ? -1 : 1)]
    if (next !== undefined) set({ importance: next })
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt with an arrow, beside the menu that does the same
    <li onKeyDown={moveByKeys} {...handlers} style={{ listStyle: 'none' }}>
      <VStack
        gap="medium"
        padding="large"
        border={isOver ? 'accent' : 'muted'}
        borderRadius="medium"
        backgroundColor="canvas"
      >
        <Flex gap="small" wrap alignItems="center">
          {!isFinal && <DragHandle claimId={claim.id} />}
          <Badge tone={toneOf(claim.assessment)}>{labelOf(assessments, claim.assessment)}</Badge>
          <Badge>{labelOf(importances, claim.importance)}</Badge>
          {isFinal && <Badge tone="critical">Retracted</Badge>}
          {claim.stage !== 'ready' && (
            <Badge tone={toneOf(claim.stage)}>{labelOf(stages, claim.stage)}: does not go out</Badge>
          )}
        </Flex>
        <Text UNSAFE_style={{ overflowWrap: 'anywhere', textDecoration: isFinal ? 'line-through' : undefined }}>
          <TextLink href={`/claims/${claim.id}`}>
            <bdi>{claim.text}</bdi>
          </TextLink>
        </Text>
        <EvidenceLine claim={claim} />
        <ProblemList problems={problems} />
        <Refusal error={error} />
        {!isFinal && open === undefined && (
          <Flex gap="small" wrap>
            <ActionButton onPress={() => setOpen('edit')} aria-label={`Edit: ${claim.text}`}>
              Edit
            </ActionButton>
            <ActionButton onPress={() => setOpen('cite')} aria-label={`Cite a source for: ${claim.text}`}>
              Cite a source
            </ActionButton>
            <ChoiceMenu
              label="Assessment"
              choices={assessments}
              value={claim.assessment}
              onChoose={assessment => set({ assessment })}
            />
            <ChoiceMenu
              label="Importance"
              choices={importances}
              value={claim.importance}
              onChoose={importance => set({ importance })}
            />
            {isEditor && claim.stage !== 'ready' && (
              <ActionButton onPress={() => set({ stage: 'ready' })}>Mark as ready</ActionButton>
            )}
          </Flex>
        )}
        {open === 'edit' && <EditText claim={claim} onClose={close} />}
        {open === 'cite' && <CiteSource claimId={claim.id} onClose={close} />}
      </VStack>
    </li>
  )
})

function EvidenceLine({ claim: { citations, evidence } }: { claim: BoardClaim }) {
  if (citations.length === 0) {
    return (
      <Text size="small" color="neutralSecondary">
        No source cited yet.
      </Text>
    )
  }
  return (
    <VStack gap="regular">
      <Text size="small" color="neutralSecondary">
        {counted(evidence?.independentOrigins ?? 0, 'independent origin')} · {counted(citations.length, 'citation')} ·
        at most {evidence?.ceiling}
        {evidence?.circular ? ' · circular' : ''}
        {evidence?.onlyUnnamed ? ' · unnamed sources only' : ''}
      </Text>
      <VStack gap="regular" elementType="ul" UNSAFE_style={{ margin: 0, paddingInlineStart: 16 }}>
        {citations.map(citation => (
          <li key={citation.id}>
            <CitationLine citation={citation} />
          </li>
        ))}
      </VStack>
    </VStack>
  )
}

function CitationLine({ citation: { id, stance, credibility, quoteExact, source } }: { citation: BoardCitation }) {
  const isProtected = source !== null && source.protection !== 'public' && source.protection !== null
  return (
    <Text size="small" UNSAFE_style={{ overflowWrap: 'anywhere' }}>
      <TextLink href={`/citations/${id}`}>
        <bdi>{source?.label ?? 'No source'}</bdi>
      </TextLink>{' '}
      {labelOf(stances, stance).toLowerCase()}{' '}
      {isProtected && (
        <Badge tone={toneOf(source.protection ?? '')}>{labelOf(protections, source.protection ?? '')}</Badge>
      )}{' '}
      {source?.status === 'retracted' && <Badge tone="critical">Retracted</Badge>}{' '}
      <Rating reliability={source?.reliability ?? null} credibility={credibility} />
      {quoteExact !== '' && (
        <>
          {' '}
          <q>
            <bdi>{quoteExact}</bdi>
          </q>
        </>
      )}
    </Text>
  )
}

function EditText({ claim, onClose }: { claim: BoardClaim; onClose: () => void }) {
  const [text, setText] = useState(claim.text)
  const { run, error, isBusy } = useBoardMutation(updateClaim)
  const send = async (): Promise<void> => {
    if (await run({ id: claim.id, data: { text: text.trim() } })) onClose()
  }
  return (
    <InlineForm
      title="Edit the claim"
      action="Save claim"
      isBusy={isBusy}
      isComplete={text.trim() !== ''}
      error={error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextArea label="Claim" autoFocus isRequired value={text} onChange={setText} />
    </InlineForm>
  )
}

function ChoiceMenu({
  label,
  choices,
  value,
  onChoose,
}: {
  label: string
  choices: Choices
  value: string
  onChoose: (value: string) => void
}) {
  const items = Object.entries(choices).map(([key, choice]) => ({ key, ...choice }))
  return (
    <MenuTrigger>
      <ActionButton aria-label={`${label}: ${labelOf(choices, value)}`}>{label}</ActionButton>
      <Menu
        items={items}
        selectionMode="single"
        selectedKeys={[value]}
        onAction={key => onChoose(String(key))}
        UNSAFE_style={{ maxWidth: 420 }}
      >
        {item => (
          <Item key={item.key} textValue={item.label}>
            <Text>{item.label}</Text>
            <Text slot="description">{item.description}</Text>
          </Item>
        )}
      </Menu>
    </MenuTrigger>
  )
}
