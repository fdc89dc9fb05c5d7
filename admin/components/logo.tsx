import { HStack } from '@keystar/ui/layout'
import { tokenSchema } from '@keystar/ui/style'
import { Text } from '@keystar/ui/typography'

/** The name of the product, with its mark: a line that has come so far. */
export function Logo() {
  return (
    <HStack alignItems="center" gap="regular" padding="medium">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <rect x="1" y="8" width="18" height="4" rx="2" fill={tokenSchema.color.background.surfaceTertiary} />
        <rect x="1" y="8" width="11" height="4" rx="2" fill={tokenSchema.color.background.accentEmphasis} />
        <circle cx="12" cy="10" r="4" fill={tokenSchema.color.background.accentEmphasis} />
      </svg>
      <Text weight="semibold" color="neutralEmphasis">
        Sofar
      </Text>
    </HStack>
  )
}
