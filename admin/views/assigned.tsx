import { ActionButton } from '@keystar/ui/button'
import { Flex, VStack } from '@keystar/ui/layout'
import type { controller } from '@keystone-6/core/fields/types/relationship/views'
import { Field as RelationshipField } from '@keystone-6/core/fields/types/relationship/views'
import type { FieldProps } from '@keystone-6/core/types'

import { usePerson } from '../components/use-person.ts'

export { Cell, controller } from '@keystone-6/core/fields/types/relationship/views'

/** Who is on it, and the short way to say that it is you. */
export function Field(props: FieldProps<typeof controller>) {
  const { value, onChange } = props
  const me = usePerson()
  const isOne = value.kind === 'one'
  return (
    <VStack gap="regular">
      <RelationshipField {...props} />
      {isOne && onChange !== undefined && me !== undefined && value.value?.id !== me.id && (
        <Flex>
          <ActionButton
            onPress={() => onChange({ ...value, value: { id: me.id, label: me.name, data: {}, built: undefined } })}
          >
            Assign to me
          </ActionButton>
        </Flex>
      )}
    </VStack>
  )
}
