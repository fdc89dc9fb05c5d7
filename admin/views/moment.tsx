import { Text } from '@keystar/ui/typography'
import { Field as TimestampField } from '@keystone-6/core/fields/types/timestamp/views'
import type { controller } from '@keystone-6/core/fields/types/timestamp/views'
import type { CellComponent, FieldProps } from '@keystone-6/core/types'

import { ReadOnlyField } from '../components/read-only-field.tsx'
import { agoOf, momentOf, shortMomentOf } from '../components/words.ts'

export { controller } from '@keystone-6/core/fields/types/timestamp/views'

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

/** The same in a list, where there is little room: the year only where it is another, all of it on pointing at it. */
export const Cell: CellComponent<typeof controller> = ({ value }) =>
  typeof value === 'string' ? (
    <Text>
      <time dateTime={value} title={momentOf(value)}>
        {shortMomentOf(value)}
      </time>
    </Text>
  ) : null
