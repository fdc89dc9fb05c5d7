import { VStack } from '@keystar/ui/layout'
import type { controller } from '@keystone-6/core/fields/types/text/views'
import { Field as TextField } from '@keystone-6/core/fields/types/text/views'
import type { FieldProps } from '@keystone-6/core/types'

import { Preflight } from '../components/preflight.tsx'
import { useItemId } from '../components/use-item-id.ts'

export { controller } from '@keystone-6/core/fields/types/text/views'

/** What readers are told of a publication, under what stands in its way. */
export function Field(props: FieldProps<typeof controller>) {
  const id = useItemId()
  return (
    <VStack gap="large">
      <TextField {...props} />
      {id !== undefined && <Preflight id={id} />}
    </VStack>
  )
}
