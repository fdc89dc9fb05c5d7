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

const steps: readonly { step: TourStep; label: string; meaning: string }[] = [
  { step: 'story', label: 'Begin a story', meaning: 'A headline is enough.' },
  {
    step: 'claim',
    label: 'Write a claim',
    meaning: 'One statement that can be checked. On the page of your story, press “Add a claim”.',
  },
  {
    step: 'source',
    label: 'Cite a source for it',
    meaning: 'Who says so, in their words. What you may call the claim follows from its sources.',
  },
  {
    step: 'question',
    label: 'Ask what nobody knows yet',
    meaning: 'Readers are told what is unknown, too. Press “Ask a question”.',
  },
  {
    step: 'watchItem',
    label: 'Name something to watch',
    meaning: 'What may happen next, and when. Press “Add something to watch”.',
  },
  {
    step: 'publication',
    label: 'Publish',
    meaning: 'Mark the story as ready, then press “Publish”: before it goes out you see what readers will see change.',
  },
]

const hiddenKey = 'sofar-tour-hidden'

/** Brings the tour back on the desk, for whoever has hidden it. */
export function showTour(): void {
  window.localStorage.removeItem(hiddenKey)
  window.location.assign('/')
}

/** Five minutes through all that a story needs, ticked off as it is done. */
export function Tour({ tour }: { tour: Desk['tour'] }) {
  const [isHidden, setHidden] = useState(() => window.localStorage.getItem(hiddenKey) === 'yes')
  if (isHidden || steps.every(({ step }) => tour[step])) return null
  // The other steps are taken on the page of a story, so they lead nowhere before there is one.
  const hrefOf = (step: TourStep): string | undefined =>
    step === 'story' ? '/stories/create' : tour.storyId === null ? undefined : `/stories/${tour.storyId}`
  const hide = (): void => {
    window.localStorage.setItem(hiddenKey, 'yes')
    setHidden(true)
  }
  return (
    <Section
      title="Five minutes to your first story"
      description="Each step is ticked off once you have done it. Hidden, it comes back by “Show the tour” in the search."
      aside={<ActionButton onPress={hide}>Hide the tour</ActionButton>}
    >
      <VStack gap="medium" elementType="ol" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {steps.map(({ step, label, meaning }) => (
          <li key={step}>
            <HStack gap="regular" alignItems="start">
              <Icon
                src={tour[step] ? checkCircle2Icon : circleIcon}
                color={tour[step] ? 'positive' : 'neutralSecondary'}
                aria-label={tour[step] ? 'Done' : 'To do'}
              />
              <VStack gap="regular">
                <StepLabel label={label} href={tour[step] ? undefined : hrefOf(step)} />
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

function StepLabel({ label, href }: { label: string; href: string | undefined }) {
  return <Text>{href === undefined ? label : <TextLink href={href}>{label}</TextLink>}</Text>
}
