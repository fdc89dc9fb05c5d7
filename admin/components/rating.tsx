import { Text } from '@keystar/ui/typography'

import { credibilities } from '../../src/vocabulary/citation.ts'
import { reliabilities } from '../../src/vocabulary/source.ts'
import { labelOf } from './words.ts'

/** The Admiralty rating as experts write it, and in words for everybody else. */
export function Rating({ reliability, credibility }: { reliability: string | null; credibility: string }) {
  const letter = reliability ?? 'F'
  const code = `${letter}${credibility.slice(1)}`
  return (
    <Text size="small">
      <strong>{code}</strong>{' '}
      <Text size="small" color="neutralSecondary">
        ({wordsOf(reliabilities, letter)}, {wordsOf(credibilities, credibility)})
      </Text>
    </Text>
  )
}

/** `B · Usually reliable` without its letter. */
export function wordsOf(choices: Readonly<Record<string, { label: string }>>, value: string): string {
  return labelOf(choices, value)
    .replace(/^\S+ · /, '')
    .toLowerCase()
}
