import { Button } from '@keystar/ui/button'
import { VStack } from '@keystar/ui/layout'
import type { FormEvent, ReactNode } from 'react'

import { Problem } from './problem.tsx'

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
      <Problem text={problem} />
      {children}
      <Button alignSelf="start" isPending={isPending} prominence="high" type="submit">
        {label}
      </Button>
    </VStack>
  )
}
