import { Text } from '@keystar/ui/typography'
import type { controller } from '@keystone-6/core/fields/types/virtual/views'
import type { FieldProps } from '@keystone-6/core/types'

import type { Problem } from '../components/problem-list.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'

/** What stands in the way of publishing, before anybody tries. */
export function Field({ field, value }: FieldProps<typeof controller>) {
  if (!Array.isArray(value)) return null
  const problems: readonly Problem[] = value
  return (
    <ReadOnlyField label={field.label} description={field.description}>
      {problems.length === 0 ? (
        <Text size="small">Nothing: the story can go out.</Text>
      ) : (
        <ProblemList problems={problems} />
      )}
    </ReadOnlyField>
  )
}
