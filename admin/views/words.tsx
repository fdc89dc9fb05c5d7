import { Text } from '@keystar/ui/typography'
import { Field as TextField } from '@keystone-6/core/fields/types/text/views'
import type { controller } from '@keystone-6/core/fields/types/text/views'
import type { CellComponent, FieldProps } from '@keystone-6/core/types'

import { CellWords } from '../components/cell-words.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'

export { controller } from '@keystone-6/core/fields/types/text/views'

/** A text: to write, or to read where it is not for editing. */
export function Field(props: FieldProps<typeof controller>) {
  const { field, value, onChange } = props
  if (onChange !== undefined) return <TextField {...props} />
  const words = value.inner.kind === 'value' ? value.inner.value : ''
  return (
    <ReadOnlyField label={field.label} description={field.description ?? ''}>
      <Text
        size="small"
        color={words === '' ? 'neutralSecondary' : 'neutral'}
        UNSAFE_style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {words === '' ? 'Nothing yet' : <bdi>{words}</bdi>}
      </Text>
    </ReadOnlyField>
  )
}

/** A text in a list, on two lines before it is cut. */
export const Cell: CellComponent<typeof controller> = ({ value }) => <CellWords>{value}</CellWords>
