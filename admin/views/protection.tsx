import { Badge } from '@keystar/ui/badge'
import { Icon } from '@keystar/ui/icon'
import { lockIcon } from '@keystar/ui/icon/icons/lockIcon'
import { VStack } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'
import type { CellComponent, FieldProps } from '@keystone-6/core/types'

import { ProtectionNotice } from '../components/protection-notice.tsx'
import { toneOf } from '../components/tone.ts'
import { Field as ChoiceField } from './choice.tsx'
import type { controller } from './choice.tsx'

export { controller } from './choice.tsx'

/** How far a source is protected, said so that nobody overlooks it. */
export function Field(props: FieldProps<typeof controller>) {
  return (
    <VStack gap="large">
      <ProtectionNotice protection={props.value.value?.value ?? ''} />
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
