import { VStack } from '@keystar/ui/layout'
import type { controller } from '@keystone-6/core/fields/types/relationship/views'
import { Field as RelationshipField } from '@keystone-6/core/fields/types/relationship/views'
import type { FieldProps } from '@keystone-6/core/types'

import { useItemId } from '../components/use-item-id.ts'
import { StoryBoard } from '../story/board.tsx'

export { Cell, controller } from '@keystone-6/core/fields/types/relationship/views'

/** The claims of a story: as readers are told them, to work on; and under that, which claims belong to it. */
export function Field(props: FieldProps<typeof controller>) {
  const id = useItemId()
  return (
    <VStack gap="xlarge">
      {id !== undefined && <StoryBoard id={id} />}
      <RelationshipField {...props} />
    </VStack>
  )
}
