import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { HStack } from '@keystar/ui/layout'
import { tokenSchema } from '@keystar/ui/style'
import type { CSSProperties } from 'react'
import { useEffect } from 'react'

import { nameTab } from '../shell/name-tab.ts'

type Publisher = { name: string; logo: { url: string } | null }

const brandQuery = gql`
  query Brand {
    publisher {
      id
      name
      logo {
        url
      }
    }
  }
`

/** The name and mark of the publication, or of the product while there is none or nobody is signed in. */
export function Logo() {
  const { data } = useQuery<{ publisher: Publisher | null }>(brandQuery)
  const { name, logo } = data?.publisher ?? { name: 'Sofar', logo: null }
  useEffect(() => nameTab(name), [name])
  return (
    <HStack alignItems="center" gap="regular" paddingY="medium" minWidth={0}>
      {logo === null ? (
        <Mark />
      ) : (
        <img src={logo.url} alt="" width="24" height="24" style={{ objectFit: 'contain', flexShrink: 0 }} />
      )}
      <bdi title={name} style={onTwoLines}>
        {name}
      </bdi>
    </HStack>
  )
}

/** A long name is cut after its second line. */
const onTwoLines: CSSProperties = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  color: tokenSchema.color.foreground.neutralEmphasis,
  fontFamily: tokenSchema.typography.fontFamily.base,
  fontSize: tokenSchema.typography.text.regular.size,
  fontWeight: tokenSchema.typography.fontWeight.semibold,
  lineHeight: 1.3,
}

/** A line that has come so far. */
function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" style={{ flexShrink: 0 }}>
      <rect x="1" y="8" width="18" height="4" rx="2" fill={tokenSchema.color.background.surfaceTertiary} />
      <rect x="1" y="8" width="11" height="4" rx="2" fill={tokenSchema.color.background.accentEmphasis} />
      <circle cx="12" cy="10" r="4" fill={tokenSchema.color.background.accentEmphasis} />
    </svg>
  )
}
