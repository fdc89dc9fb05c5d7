import { Button } from '@keystar/ui/button'
import { VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { Text } from '@keystar/ui/typography'
import type { FormEvent, ReactNode } from 'react'

type StepProps = {
  readonly problem: string
  readonly label: string
  readonly isPending: boolean
  readonly onSubmit: () => Promise<void>
  readonly children: ReactNode
}

/** A few fields, what was wrong with them, and the button that sends them. */
export function Step({ problem, label, isPending, onSubmit, children }: StepProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void onSubmit()
  }
  return (
    <VStack elementType="form" gap="large" onSubmit={submit}>
      {problem !== '' && (
        <div role="alert">
          <Notice tone="critical">
            <Content>
              <Text>{problem}</Text>
            </Content>
          </Notice>
        </div>
      )}
      {children}
      <Button alignSelf="start" isPending={isPending} prominence="high" type="submit">
        {label}
      </Button>
    </VStack>
  )
}
