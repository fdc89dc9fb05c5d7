import { VStack } from '@keystar/ui/layout'
import type { controller } from '@keystone-6/core/fields/types/relationship/views'
import { Field as RelationshipField } from '@keystone-6/core/fields/types/relationship/views'
import type { FieldProps } from '@keystone-6/core/types'

import { useItemId } from '../components/use-item-id.ts'
import { SourceUses } from '../evidence/source-uses.tsx'

export { Cell, controller } from '@keystone-6/core/fields/types/relationship/views'

/** What rests on a source, and under that its citations. */
export function Field(props: FieldProps<typeof controller>) {
  const id = useItemId()
  return (
    <VStack gap="xlarge">
      {id !== undefined && <SourceUses id={id} />}
      <RelationshipField {...props} />
    </VStack>
  )
}
