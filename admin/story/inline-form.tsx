import { Button } from '@keystar/ui/button'
import { HStack, VStack } from '@keystar/ui/layout'
import { Heading } from '@keystar/ui/typography'
import type { KeyboardEvent, ReactNode } from 'react'
import { useId } from 'react'

import { Refusal } from '../components/refusal.tsx'

/**
 * A small form inside Keystone's own, which must not be sent along with it: Enter in a line sends this one, in a
 * paragraph Ctrl-Enter does, Escape closes it.
 */
export function InlineForm({
  title,
  action,
  isBusy,
  isComplete,
  error,
  onSend,
  onClose,
  children,
}: {
  title: string
  action: string
  isBusy: boolean
  isComplete: boolean
  error: Error | undefined
  onSend: () => void
  onClose: () => void
  children: ReactNode
}) {
  const id = useId()
  const takeKeys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    const isLine = event.target instanceof HTMLInputElement && event.target.getAttribute('role') !== 'combobox'
    if (event.key !== 'Enter' || !(isLine || event.ctrlKey || event.metaKey)) {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
      return
    }
    event.preventDefault()
    if (isComplete && !isBusy) onSend()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside, as a form has them
    <section aria-labelledby={id} onKeyDown={takeKeys}>
      <VStack gap="large" padding="large" border="neutral" borderRadius="medium" backgroundColor="canvas">
        <Heading elementType="h4" size="small" id={id}>
          {title}
        </Heading>
        {children}
        <Refusal error={error} />
        <HStack gap="regular">
          <Button prominence="high" isPending={isBusy} isDisabled={!isComplete} onPress={onSend}>
            {action}
          </Button>
          <Button onPress={onClose}>Close</Button>
        </HStack>
      </VStack>
    </section>
  )
}
