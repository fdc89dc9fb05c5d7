import { Radio, RadioGroup } from '@keystar/ui/radio'
import { Text } from '@keystar/ui/typography'
import type { FieldProps } from '@keystone-6/core/types'

import { descriptionStyle } from '../components/description-style.ts'
import type { controller } from './choice.tsx'

export { Cell, controller } from './choice.tsx'

/** A choice among so few values that all of them are shown, each with what it means. */
export function Field({ field, value, onChange }: FieldProps<typeof controller>) {
  return (
    <RadioGroup
      label={field.label}
      description={field.description}
      isRequired
      isReadOnly={onChange === undefined}
      value={value.value?.value ?? null}
      onChange={key => onChange?.({ ...value, value: field.options.find(option => option.value === key) ?? null })}
    >
      {field.options.map(option => (
        <Radio key={option.value} value={option.value}>
          <Text>{option.label}</Text>
          <Text slot="description" UNSAFE_style={descriptionStyle}>
            {field.descriptions[option.value]}
          </Text>
        </Radio>
      ))}
    </RadioGroup>
  )
}
