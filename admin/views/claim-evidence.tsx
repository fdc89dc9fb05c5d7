import { VStack } from '@keystar/ui/layout'
import type { controller } from '@keystone-6/core/fields/types/relationship/views'
import { Field as RelationshipField } from '@keystone-6/core/fields/types/relationship/views'
import type { FieldProps } from '@keystone-6/core/types'

import { useItemId } from '../components/use-item-id.ts'
import { ClaimEvidence } from '../evidence/claim-evidence.tsx'

export { Cell, controller } from '@keystone-6/core/fields/types/relationship/views'

/** The evidence for a claim as it counts, and under that the citations themselves. */
export function Field(props: FieldProps<typeof controller>) {
  const id = useItemId()
  return (
    <VStack gap="xlarge">
      {id !== undefined && <ClaimEvidence id={id} />}
      <RelationshipField {...props} />
    </VStack>
  )
}
