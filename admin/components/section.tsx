import { HStack, VStack } from '@keystar/ui/layout'
import { Heading, Text } from '@keystar/ui/typography'
import type { ReactNode } from 'react'
import { useId } from 'react'

/** A part of a page under its own heading, with what it is for. */
export function Section({
  title,
  description,
  aside,
  children,
}: {
  title: string
  description?: string
  aside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <VStack gap="medium" elementType="section" aria-labelledby={id} minWidth={0}>
      <HStack alignItems="center" justifyContent="space-between" gap="regular">
        <Heading elementType="h2" size="small" id={id}>
          {title}
        </Heading>
        {aside}
      </HStack>
      {description !== undefined && (
        <Text size="small" color="neutralSecondary">
          {description}
        </Text>
      )}
      {children}
    </VStack>
  )
}
