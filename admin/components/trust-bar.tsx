import { Flex, VStack } from '@keystar/ui/layout'
import { tokenSchema } from '@keystar/ui/style'
import { Text } from '@keystar/ui/typography'

import { counted } from './words.ts'

export type Trust = {
  confirmed: number
  corroborated: number
  reported: number
  disputed: number
  refuted: number
  unassessed: number
  openQuestions: number
}

const { green, indigo, amber, red, slate } = {
  green: tokenSchema.color.scale.green9,
  indigo: tokenSchema.color.scale.indigo8,
  amber: tokenSchema.color.scale.amber9,
  red: tokenSchema.color.scale.red9,
  slate: tokenSchema.color.scale.slate8,
}

const stripes = (color: string): string =>
  `repeating-linear-gradient(45deg, ${color} 0 3px, ${tokenSchema.color.background.canvas} 3px 6px)`

/** In the order in which readers are told. No two neighbours differ by colour alone. */
const segments = [
  { key: 'confirmed', label: 'confirmed', background: green },
  { key: 'corroborated', label: 'corroborated', background: stripes(green) },
  { key: 'reported', label: 'reported', background: indigo },
  { key: 'disputed', label: 'disputed', background: stripes(amber) },
  { key: 'refuted', label: 'refuted', background: red },
  { key: 'unassessed', label: 'not assessed', background: slate },
] as const

/** How well a story stands, at a glance: a bar, and the same in words. */
export function TrustBar({ trust }: { trust: Trust }) {
  const shown = segments.filter(({ key }) => trust[key] > 0)
  return (
    <VStack gap="regular">
      <div
        aria-hidden="true"
        style={{
          display: 'flex',
          gap: 2,
          height: 10,
          borderRadius: 5,
          overflow: 'hidden',
          background: tokenSchema.color.background.surfaceSecondary,
        }}
      >
        {shown.map(({ key, background }) => (
          <span key={key} style={{ flexGrow: trust[key], flexBasis: 6, background }} />
        ))}
      </div>
      <Flex gap="regular" wrap UNSAFE_style={{ rowGap: 10 }}>
        {shown.map(({ key, label, background }) => (
          <Flex key={key} gap="small" alignItems="center">
            <span aria-hidden="true" style={{ width: 10, height: 10, borderRadius: 2, background }} />
            <Text size="small">
              {trust[key]} {label}
            </Text>
          </Flex>
        ))}
        <Text size="small" color="neutralSecondary">
          {shown.length === 0 ? 'No claims yet · ' : ''}
          {counted(trust.openQuestions, 'open question')}
        </Text>
      </Flex>
    </VStack>
  )
}
