import { ActionButton } from '@keystar/ui/button'
import { Icon } from '@keystar/ui/icon'
import { checkCircle2Icon } from '@keystar/ui/icon/icons/checkCircle2Icon'
import { circleIcon } from '@keystar/ui/icon/icons/circleIcon'
import { HStack, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Text } from '@keystar/ui/typography'
import { useState } from 'react'

import { Section } from '../components/section.tsx'
import type { Desk, TourStep } from './query.ts'

const steps: readonly { step: TourStep; label: string; href: string; meaning: string }[] = [
  { step: 'story', label: 'Begin a story', href: '/stories/create', meaning: 'A headline is enough.' },
  {
    step: 'claim',
    label: 'Write a claim',
    href: '/stories',
    meaning: 'One statement that can be checked. On the page of your story, press “Add a claim”.',
  },
  {
    step: 'source',
    label: 'Cite a source for it',
    href: '/stories',
    meaning: 'Who says so, in their words. What you may call the claim follows from its sources.',
  },
  {
    step: 'question',
    label: 'Ask what nobody knows yet',
    href: '/stories',
    meaning: 'Readers are told what is unknown, too.',
  },
  { step: 'watchItem', label: 'Name something to watch', href: '/stories', meaning: 'What may happen next, and when.' },
  {
    step: 'publication',
    label: 'Publish',
    href: '/stories',
    meaning: 'Only what is ready goes out. The story page says what stands in the way.',
  },
]

const hiddenKey = 'sofar-tour-hidden'

/** Five minutes through all that a story needs, ticked off as it is done. */
export function Tour({ tour }: { tour: Desk['tour'] }) {
  const [isHidden, setHidden] = useState(() => window.localStorage.getItem(hiddenKey) === 'yes')
  if (isHidden || steps.every(({ step }) => tour[step])) return null
  const hide = (): void => {
    window.localStorage.setItem(hiddenKey, 'yes')
    setHidden(true)
  }
  return (
    <Section
      title="Five minutes to your first story"
      description="Each step is ticked off once you have done it."
      aside={<ActionButton onPress={hide}>Hide the tour</ActionButton>}
    >
      <VStack gap="medium" elementType="ol" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {steps.map(({ step, label, href, meaning }) => (
          <li key={step}>
            <HStack gap="regular" alignItems="start">
              <Icon
                src={tour[step] ? checkCircle2Icon : circleIcon}
                color={tour[step] ? 'positive' : 'neutralSecondary'}
                aria-label={tour[step] ? 'Done' : 'To do'}
              />
              <VStack gap="small">
                <Text>{tour[step] ? label : <TextLink href={href}>{label}</TextLink>}</Text>
                {!tour[step] && (
                  <Text size="small" color="neutralSecondary">
                    {meaning}
                  </Text>
                )}
              </VStack>
            </HStack>
          </li>
        ))}
      </VStack>
    </Section>
  )
}
