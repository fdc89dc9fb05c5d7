import { Badge } from '@keystar/ui/badge'
import { Icon } from '@keystar/ui/icon'
import { lockIcon } from '@keystar/ui/icon/icons/lockIcon'
import { VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { Heading, Text } from '@keystar/ui/typography'
import type { CellComponent, FieldProps } from '@keystone-6/core/types'

import { toneOf } from '../components/tone.ts'
import { Field as ChoiceField } from './choice.tsx'
import type { controller } from './choice.tsx'

export { controller } from './choice.tsx'

const warnings: Readonly<Record<string, { title: string; text: string }>> = {
  withheld: {
    title: 'This source is not named in public',
    text: 'Readers see its attribution and the reason, nothing else. Its name, address and notes never leave the newsroom.',
  },
  sealed: {
    title: 'This source is sealed',
    text: 'Who it is is not in this system, and must not be written into any field of it: not in the notes, not in a claim.',
  },
}

/** How far a source is protected, said so that nobody overlooks it. */
export function Field(props: FieldProps<typeof controller>) {
  const warning = warnings[props.value.value?.value ?? '']
  return (
    <VStack gap="large">
      {warning !== undefined && (
        <Notice tone="caution">
          <Heading>{warning.title}</Heading>
          <Content>
            <Text>{warning.text}</Text>
          </Content>
        </Notice>
      )}
      <ChoiceField {...props} />
    </VStack>
  )
}

/** The same in a list: what is not public carries a lock. */
export const Cell: CellComponent<typeof controller> = ({ value, field }) => {
  const option = field.options.find(candidate => candidate.value === value)
  if (option === undefined) return null
  if (option.value === 'public') return <Text>{option.label}</Text>
  return (
    <Badge tone={toneOf(option.value)}>
      <Icon src={lockIcon} />
      <Text>{option.label}</Text>
    </Badge>
  )
}
