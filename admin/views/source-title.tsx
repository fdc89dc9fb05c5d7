import { VStack } from '@keystar/ui/layout'
import type { FieldProps } from '@keystone-6/core/types'

import { ProtectionNotice } from '../components/protection-notice.tsx'
import type { controller } from './words.tsx'
import { Field as WordsField } from './words.tsx'

export { Cell, controller } from './words.tsx'

/** The name of a source, and above it, at the top of its page, whether it is protected. */
export function Field(props: FieldProps<typeof controller>) {
  return (
    <VStack gap="large">
      <ProtectionNotice protection={protectionOf(props.itemValue)} />
      <WordsField {...props} />
    </VStack>
  )
}

/** What the page's own choice of protection says at the moment. */
function protectionOf(item: unknown): string {
  const choice = property(item, 'protection')
  const value = property(property(choice, 'value'), 'value')
  return typeof value === 'string' ? value : ''
}

function property(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null
    ? Object.entries(from).find(([name]) => name === key)?.[1]
    : undefined
}
