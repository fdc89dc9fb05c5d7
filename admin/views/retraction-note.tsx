import { useList } from '@keystone-6/core/admin-ui/context'
import { useRouter } from '@keystone-6/core/admin-ui/router'
import { VStack } from '@keystar/ui/layout'
import type { controller } from '@keystone-6/core/fields/types/text/views'
import { Field as TextField } from '@keystone-6/core/fields/types/text/views'
import type { FieldProps } from '@keystone-6/core/types'

import { RetractionImpact } from '../components/impact.tsx'
import { useItemId } from '../components/use-item-id.ts'

export { controller } from '@keystone-6/core/fields/types/text/views'

/** What readers are told of a retraction, under what it would bring down. */
export function Field(props: FieldProps<typeof controller>) {
  const id = useItemId()
  const isSource = useRouter().asPath.startsWith(`/${useList('Source').path}/`)
  return (
    <VStack gap="large">
      {id !== undefined && <RetractionImpact of={isSource ? { source: { id } } : { claim: { id } }} />}
      <TextField {...props} />
    </VStack>
  )
}
