import { Text } from '@keystar/ui/typography'
import { Field as TimestampField } from '@keystone-6/core/fields/types/timestamp/views'
import type { controller } from '@keystone-6/core/fields/types/timestamp/views'
import type { FieldProps } from '@keystone-6/core/types'

import { ReadOnlyField } from '../components/read-only-field.tsx'
import { agoOf, momentOf } from '../components/words.ts'

export { Cell, controller } from '@keystone-6/core/fields/types/timestamp/views'

/** A point in time: to choose, or to read as people write it. */
export function Field(props: FieldProps<typeof controller>) {
  const { field, value, onChange } = props
  if (onChange !== undefined) return <TimestampField {...props} />
  const at = 'value' in value && typeof value.value === 'string' ? value.value : undefined
  return (
    <ReadOnlyField label={field.label} description={field.description ?? ''}>
      <Text size="small">{at === undefined ? 'Not yet' : `${momentOf(at)} (${agoOf(at)})`}</Text>
    </ReadOnlyField>
  )
}
