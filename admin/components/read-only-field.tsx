import { VStack } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'
import type { ReactNode } from 'react'

/** Something an editor reads and never edits, laid out as the fields around it. */
export function ReadOnlyField({
  label,
  description,
  children,
}: {
  label: string
  description: string
  children: ReactNode
}) {
  return (
    <VStack gap="medium" elementType="section" aria-label={label}>
      <Text weight="medium" color="neutral">
        {label}
      </Text>
      <Text size="small" color="neutralSecondary">
        {description}
      </Text>
      {children}
    </VStack>
  )
}
