import { Badge } from '@keystar/ui/badge'
import { Item, Picker } from '@keystar/ui/picker'
import { Text } from '@keystar/ui/typography'
import { controller as selectController } from '@keystone-6/core/fields/types/select/views'
import type { CellComponent, FieldProps } from '@keystone-6/core/types'
import { useState } from 'react'

import { toneOf } from '../components/tone.ts'

type Config = Parameters<typeof selectController>[0] & {
  fieldMeta: { descriptions: Readonly<Record<string, string>> }
}

/** Keystone's select, knowing what each value means. */
export function controller(config: Config) {
  return { ...selectController(config), descriptions: config.fieldMeta.descriptions }
}

const nothing = '__nothing__'

/** A menu in which every value says what it means; the meaning of the chosen one stays in view. */
export function Field({
  field,
  value,
  onChange,
  autoFocus,
  forceValidation,
  isRequired,
}: FieldProps<typeof controller>) {
  const [isTouched, setTouched] = useState(false)
  const isMissing = isRequired && value.value === null && !(value.kind === 'update' && value.initial === null)
  const options = [
    ...(isRequired ? [] : [{ value: nothing, label: 'None', description: 'No value.' }]),
    ...field.options.map(option => ({ ...option, description: field.descriptions[option.value] })),
  ]
  const meaning = value.value === null ? undefined : field.descriptions[value.value.value]
  return (
    <Picker
      label={field.label}
      description={meaning === undefined ? field.description : `${field.description} ${value.value?.label}: ${meaning}`}
      errorMessage={isMissing && (isTouched || forceValidation) ? `${field.label} is required.` : undefined}
      isRequired={isRequired}
      isReadOnly={onChange === undefined}
      isDisabled={onChange === undefined}
      autoFocus={autoFocus}
      items={options}
      selectedKey={value.value?.value ?? (isRequired ? null : nothing)}
      menuWidth={440}
      UNSAFE_style={{ width: '100%' }}
      onSelectionChange={key => {
        onChange?.({ ...value, value: field.options.find(option => option.value === key) ?? null })
        setTouched(true)
      }}
    >
      {option => (
        <Item key={option.value} textValue={option.label}>
          <Text>{option.label}</Text>
          <Text slot="description">{option.description}</Text>
        </Item>
      )}
    </Picker>
  )
}

/** The value in a list, in its colour. */
export const Cell: CellComponent<typeof controller> = ({ value, field }) => {
  const option = field.options.find(candidate => candidate.value === value)
  if (option === undefined) return null
  const tone = toneOf(option.value)
  return tone === 'neutral' ? <Text>{option.label}</Text> : <Badge tone={tone}>{option.label}</Badge>
}
