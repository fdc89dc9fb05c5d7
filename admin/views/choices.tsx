import { Checkbox, CheckboxGroup } from '@keystar/ui/checkbox'
import { Text } from '@keystar/ui/typography'
import { controller as multiselectController } from '@keystone-6/core/fields/types/multiselect/views'
import type { FieldProps } from '@keystone-6/core/types'

import { descriptionStyle } from '../components/description-style.ts'

type Config = Parameters<typeof multiselectController>[0] & {
  fieldMeta: { descriptions: Readonly<Record<string, string>> }
}

/** Keystone's multiselect, knowing what each value means. */
export function controller(config: Config) {
  return { ...multiselectController(config), descriptions: config.fieldMeta.descriptions }
}

/** A box to tick for every value, each with what it means. */
export function Field({ field, value, onChange }: FieldProps<typeof controller>) {
  return (
    <CheckboxGroup
      label={field.label}
      description={field.description}
      isReadOnly={onChange === undefined}
      value={value.map(option => option.value)}
      onChange={keys => onChange?.(field.options.filter(option => keys.includes(option.value)))}
    >
      {field.options.map(option => (
        <Checkbox key={option.value} value={option.value}>
          <Text>{option.label}</Text>
          <Text slot="description" UNSAFE_style={descriptionStyle}>
            {field.descriptions[option.value]}
          </Text>
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
