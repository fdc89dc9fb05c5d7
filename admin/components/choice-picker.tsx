import { Item, Picker } from '@keystar/ui/picker'
import { Text } from '@keystar/ui/typography'

import type { Choices } from '../../src/vocabulary/choices.ts'

/** A menu over a vocabulary, in which every value says what it means; the meaning of the chosen one stays in view. */
export function ChoicePicker<C extends Choices>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string
  choices: C
  value: keyof C & string
  onChange: (value: keyof C & string) => void
}) {
  const items = Object.entries(choices).map(([key, choice]) => ({ key, ...choice }))
  return (
    <Picker
      label={label}
      description={choices[value]?.description}
      items={items}
      selectedKey={value}
      menuWidth={440}
      isRequired
      UNSAFE_style={{ width: '100%' }}
      onSelectionChange={key => {
        if (key !== null) onChange(String(key))
      }}
    >
      {item => (
        <Item key={item.key} textValue={item.label}>
          <Text>{item.label}</Text>
          <Text slot="description">{item.description}</Text>
        </Item>
      )}
    </Picker>
  )
}
