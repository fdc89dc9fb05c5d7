import { Text } from '@keystar/ui/typography'
import { Field as IntegerField } from '@keystone-6/core/fields/types/integer/views'
import type { controller } from '@keystone-6/core/fields/types/integer/views'
import type { FieldProps } from '@keystone-6/core/types'

import { ReadOnlyField } from '../components/read-only-field.tsx'

export { controller } from '@keystone-6/core/fields/types/integer/views'

/** A number: to choose, or to read where it is not for editing. */
export function Field(props: FieldProps<typeof controller>) {
  const { field, value, onChange } = props
  if (onChange !== undefined) return <IntegerField {...props} />
  return (
    <ReadOnlyField label={field.label} description={field.description ?? ''}>
      <Text size="small">{typeof value.value === 'number' ? value.value : 'Nothing yet'}</Text>
    </ReadOnlyField>
  )
}
