import { Button, ButtonGroup } from '@keystar/ui/button'
import { Dialog } from '@keystar/ui/dialog'
import { VStack } from '@keystar/ui/layout'
import { Radio, RadioGroup } from '@keystar/ui/radio'
import { Content } from '@keystar/ui/slots'
import { Heading, Text } from '@keystar/ui/typography'
import { useState } from 'react'

import { useFieldWords, whenIs } from './change-list.tsx'
import type { Conflict } from './open-item.ts'
import { WordDiff } from './word-diff.tsx'

type Props = {
  listKey: string
  conflict: Conflict
  /** What this form would save, by field. */
  input: Readonly<Record<string, unknown>>
  onDecide(keep: readonly string[] | undefined): void
}

/** What others saved meanwhile, and for each field that both changed the choice whose words stay. */
export function ConflictDialog({ listKey, conflict, input, onDecide }: Props) {
  const say = useFieldWords(listKey)
  const theirs = lastChanges(conflict)
  const fields = Object.keys(input)
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(fields))
  const choose = (field: string, isMine: boolean): void => {
    const next = new Set(mine)
    if (isMine) next.add(field)
    else next.delete(field)
    setMine(next)
  }
  return (
    <Dialog size="large">
      <Heading>Somebody else has saved this meanwhile</Heading>
      <Content>
        <VStack gap="xlarge">
          <Text>Nothing is lost: what you typed is still here, and what they saved stays in the history.</Text>
          {theirs.map(({ field, was, is, who, when }) => (
            <VStack key={field} gap="regular" elementType="section" aria-label={say.label(field)}>
              <Text weight="semibold">{say.label(field)}</Text>
              <Text size="small" color="neutralSecondary">
                Changed by {who ?? 'the system'}, {whenIs(when)}
              </Text>
              <WordDiff was={say.value(field, was)} is={say.value(field, is)} />
              {fields.includes(field) ? (
                <RadioGroup
                  label="You changed it as well. Which one stays?"
                  value={mine.has(field) ? 'mine' : 'theirs'}
                  onChange={value => choose(field, value === 'mine')}
                >
                  <Radio value="mine">{inWords('Mine', input[field])}</Radio>
                  <Radio value="theirs">{inWords('Theirs', is)}</Radio>
                </RadioGroup>
              ) : (
                <Text size="small">You did not change it; theirs stays.</Text>
              )}
            </VStack>
          ))}
        </VStack>
      </Content>
      <ButtonGroup>
        <Button onPress={() => onDecide(undefined)}>Keep editing</Button>
        <Button prominence="high" onPress={() => onDecide(fields.filter(field => mine.has(field)))}>
          Save
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}

/** Whose it is, with the words where there are words. */
function inWords(whose: string, value: unknown): string {
  return typeof value === 'string' && value !== '' ? `${whose}: ${value}` : whose
}

/** What a field was before the first of several changes and is after the last. */
function lastChanges({ changes }: Conflict): Conflict['changes'] {
  const byField = new Map<string, Conflict['changes'][number]>()
  for (const change of changes)
    byField.set(change.field, { ...change, was: byField.get(change.field)?.was ?? change.was })
  return [...byField.values()]
}
