import { useQuery } from '@apollo/client/react'
import { ActionButton } from '@keystar/ui/button'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextArea } from '@keystar/ui/text-field'
import { Text } from '@keystar/ui/typography'
import type { KeyboardEvent } from 'react'
import { useRef } from 'react'

import type { Person } from './query.ts'
import { peopleQuery } from './query.ts'

/** A name that is begun at the end of what is typed so far. */
const begun = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}][^@\n]{0,40}|)$/u

/** A text with the names of colleagues offered after an “@”. Ctrl-Enter sends it. */
export function MentionArea({
  label,
  description,
  text,
  isFocused = false,
  onChange,
  onSend,
}: {
  label: string
  description?: string
  text: string
  isFocused?: boolean
  onChange: (text: string) => void
  onSend: () => void
}) {
  const area = useRef<HTMLTextAreaElement>(null)
  const wanted = begun.exec(text)?.[1]?.toLocaleLowerCase()
  const { data } = useQuery<{ users: Person[] }>(peopleQuery, { skip: wanted === undefined })
  const offered =
    wanted === undefined
      ? []
      : (data?.users ?? []).filter(({ name }) => {
          const known = name.toLocaleLowerCase()
          return known.startsWith(wanted) && known !== wanted
        })
  const choose = (name: string): void => {
    onChange(`${text.slice(0, text.length - (wanted?.length ?? 0))}${name} `)
    area.current?.focus()
  }
  const takeKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSend()
  }
  return (
    <VStack gap="regular">
      <TextArea
        ref={area}
        label={label}
        {...(description === undefined ? {} : { description })}
        autoFocus={isFocused}
        value={text}
        onChange={onChange}
        onKeyDown={takeKeys}
      />
      {offered.length > 0 && (
        <Flex gap="small" wrap alignItems="center">
          <Text size="small">Mention</Text>
          {offered.slice(0, 6).map(({ id, name }) => (
            <ActionButton key={id} onPress={() => choose(name)}>
              {name}
            </ActionButton>
          ))}
        </Flex>
      )}
    </VStack>
  )
}
