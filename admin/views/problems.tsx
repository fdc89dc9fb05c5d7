import type { controller } from '@keystone-6/core/fields/types/virtual/views'
import type { FieldProps } from '@keystone-6/core/types'

import { Preflight } from '../components/preflight.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'
import { useItemId } from '../components/use-item-id.ts'

/** What stands in the way of publishing, before anybody tries. */
export function Field({ field }: FieldProps<typeof controller>) {
  const id = useItemId()
  return (
    <ReadOnlyField label={field.label} description={field.description}>
      {id !== undefined && <Preflight id={id} />}
    </ReadOnlyField>
  )
}
