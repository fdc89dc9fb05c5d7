import { Text } from '@keystar/ui/typography'
import type { controller } from '@keystone-6/core/fields/types/virtual/views'
import type { CellComponent, FieldProps } from '@keystone-6/core/types'

import { Rating } from '../components/rating.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'

export { controller } from '@keystone-6/core/fields/types/virtual/views'

const partsOf = (code: unknown) =>
  typeof code === 'string' && /^[A-F][1-6]$/.test(code)
    ? { reliability: code.charAt(0), credibility: `c${code.charAt(1)}` }
    : undefined

/** The Admiralty rating, with what its letter and its figure mean. */
export function Field({ field, value }: FieldProps<typeof controller>) {
  const parts = partsOf(value)
  return (
    <ReadOnlyField label={field.label} description={field.description ?? ''}>
      {parts === undefined ? <Text size="small">Not rated</Text> : <Rating {...parts} />}
    </ReadOnlyField>
  )
}

/** The same in a list. */
export const Cell: CellComponent<typeof controller> = ({ value }) => {
  const parts = partsOf(value)
  return parts === undefined ? null : <Rating {...parts} />
}
