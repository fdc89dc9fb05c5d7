import { Button } from '@keystar/ui/button'
import { VStack } from '@keystar/ui/layout'
import { Heading } from '@keystar/ui/typography'
import type { FormEvent, ReactNode } from 'react'

import { Logo } from './logo.tsx'
import { Problem } from './problem.tsx'

type Props = {
  readonly heading: string
  /** What went wrong; empty when nothing did. */
  readonly problem?: string
  /** What the button does; without it there is none. */
  readonly submit?: { readonly label: string; readonly isPending: boolean; readonly run: () => Promise<void> }
  readonly children: ReactNode
}

/** A page before the door: one heading, what went wrong, a few fields and one button. */
export function EntryForm({ heading, problem = '', submit, children }: Props) {
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void submit?.run()
  }
  return (
    <VStack
      elementType="form"
      gap="xlarge"
      padding="xlarge"
      onSubmit={onSubmit}
      UNSAFE_style={{ maxWidth: 400, margin: '12vh auto 0' }}
    >
      <title>{`Sofar · ${heading}`}</title>
      <Logo />
      <Heading elementType="h1" size="regular">
        {heading}
      </Heading>
      <Problem text={problem} />
      {children}
      {submit !== undefined && (
        <Button alignSelf="start" isPending={submit.isPending} prominence="high" type="submit">
          {submit.label}
        </Button>
      )}
    </VStack>
  )
}
