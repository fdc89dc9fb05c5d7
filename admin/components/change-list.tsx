import { VStack } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'
import { useList } from '@keystone-6/core/admin-ui/context'

import { WordDiff } from './word-diff.tsx'

/** One field that changed, as the newsroom API tells it. */
export type FieldChange = { readonly field: string; readonly was: string; readonly is: string }

/** What changed, field by field, each under its label. */
export function ChangeList({ listKey, changes }: { listKey: string; changes: readonly FieldChange[] }) {
  const say = useFieldWords(listKey)
  return (
    <VStack gap="large" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {changes.map(({ field, was, is }) => (
        <VStack key={field} gap="small" elementType="li">
          <Text weight="medium">{say.label(field)}</Text>
          <WordDiff was={say.value(field, was)} is={say.value(field, is)} />
        </VStack>
      ))}
    </VStack>
  )
}

/** The words that the form has for the fields of a list and for their values. */
export function useFieldWords(listKey: string) {
  const { fields } = useList(listKey)
  return {
    label: (field: string): string => fields[field]?.label ?? field,
    value: (field: string, value: string): string => {
      if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return whenIs(value)
      return optionsOf(fields[field]?.controller).find(option => option.value === value)?.label ?? value
    },
  }
}

/** A point in time in the reader's own way of writing it. */
export function whenIs(time: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
}

type Option = { readonly value: string; readonly label: string }

function optionsOf(controller: object | undefined): readonly Option[] {
  return controller !== undefined && 'options' in controller && Array.isArray(controller.options)
    ? controller.options
    : []
}
