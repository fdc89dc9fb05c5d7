import { useQuery } from '@apollo/client/react'
import { Item, Picker } from '@keystar/ui/picker'
import { Text } from '@keystar/ui/typography'
import type { controller } from '@keystone-6/core/fields/types/text/views'
import type { FieldProps } from '@keystone-6/core/types'

import { usePerson } from '../components/use-person.ts'
import type { Person } from '../people/query.ts'
import { peopleQuery } from '../people/query.ts'

export { controller } from '@keystone-6/core/fields/types/text/views'

/** Somebody of the newsroom, whose id is the value, or nobody; whoever asks comes first. */
export function Field({ field, value, onChange, autoFocus, forceValidation }: FieldProps<typeof controller>) {
  const me = usePerson()
  const { data } = useQuery<{ users: Person[] }>(peopleQuery)
  const others = (data?.users ?? []).filter(({ id }) => id !== me?.id)
  const people = [...(me === undefined ? [] : [{ id: me.id, name: `${me.name} (you)` }]), ...others]
  const chosen = value.inner.kind === 'value' && value.inner.value !== '' ? value.inner.value : null
  return (
    <Picker
      label={field.label}
      description={field.description}
      errorMessage={forceValidation && chosen === null ? 'Choose somebody, or nobody.' : undefined}
      isRequired
      autoFocus={autoFocus}
      items={[...people, { id: 'nobody', name: 'Nobody' }]}
      selectedKey={chosen}
      UNSAFE_style={{ width: '100%' }}
      onSelectionChange={key =>
        onChange?.({ ...value, inner: { kind: 'value', value: key === null ? '' : String(key) } })
      }
    >
      {person => (
        <Item key={person.id} textValue={person.name}>
          <Text>{person.name}</Text>
        </Item>
      )}
    </Picker>
  )
}
