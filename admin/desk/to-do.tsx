import { Badge } from '@keystar/ui/badge'
import { ActionButton } from '@keystar/ui/button'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Text } from '@keystar/ui/typography'
import type { ReactNode } from 'react'
import { Children, useState } from 'react'

import { assessments } from '../../src/vocabulary/claim.ts'
import { deskReasons, shakyReasons } from '../../src/vocabulary/desk.ts'
import { Section } from '../components/section.tsx'
import { describeSubject, SubjectLink } from '../components/subject-link.tsx'
import { agoOf, labelOf } from '../components/words.ts'
import type { Desk, DueItem, PublicUpdate } from './query.ts'

/** What somebody has to do, each with why and since when. */
export function Due({ title, items, nothing }: { title: string; items: readonly DueItem[]; nothing: string }) {
  return (
    <Section title={title}>
      <Lines nothing={nothing}>
        {items.map(item => (
          <Line key={`${item.reason} ${describeSubject(item)?.href}`}>
            <SubjectLink subject={item} />
            <Text size="small" color="neutralSecondary">
              {labelOf(deskReasons, item.reason)} · {agoOf(item.at)}
            </Text>
          </Line>
        ))}
      </Lines>
    </Section>
  )
}

/** Key claims that could easily turn out wrong, and those that one more person would make firm. */
export function Shaky({ desk: { shaky, shakyCount, awaitingApproval } }: { desk: Desk }) {
  return (
    <Section title="What is shaky" description="Key claims that stand on little, and what would be firm if you agreed.">
      <Lines nothing="No key claim stands on one origin, on unnamed sources alone, or in a circle.">
        {awaitingApproval.map(claim => (
          <Line key={claim.id}>
            <SubjectLink subject={{ claim }} />
            <Flex gap="small" wrap>
              <Badge tone="accent">Waits for your approval</Badge>
            </Flex>
          </Line>
        ))}
        {shaky.flatMap(({ claim, reasons }) =>
          claim === null
            ? []
            : [
                <Line key={claim.id}>
                  <SubjectLink subject={{ claim }} />
                  <Flex gap="small" wrap>
                    <Badge>{labelOf(assessments, claim.assessment)}</Badge>
                    {reasons.map(reason => (
                      <Badge key={reason} tone="caution">
                        {labelOf(shakyReasons, reason)}
                      </Badge>
                    ))}
                  </Flex>
                </Line>,
              ],
        )}
      </Lines>
      {shakyCount > shaky.length && (
        <Text size="small">
          <TextLink href="/claims?filter=evidence_yes_true">All {shakyCount} shaky claims</TextLink>
        </Text>
      )}
    </Section>
  )
}

/** What changed last, in public and in the newsroom. */
export function JustChanged({ updates, recent }: { updates: readonly PublicUpdate[]; recent: Desk['recent'] }) {
  return (
    <Section title="What just changed">
      <Lines nothing="Nothing yet.">
        {updates.map(({ id, headline, publishedAt, story }) => (
          <Line key={id}>
            <Text UNSAFE_style={{ overflowWrap: 'anywhere' }}>
              <Text color="neutralSecondary" size="small">
                In public
              </Text>{' '}
              <TextLink href={`/updates/${id}`}>
                <bdi>{headline}</bdi>
              </TextLink>
            </Text>
            <Text size="small" color="neutralSecondary">
              <bdi>{story?.title}</bdi> · {agoOf(publishedAt)}
            </Text>
          </Line>
        ))}
        {recent.map(item => (
          <Line key={describeSubject(item)?.href}>
            <SubjectLink subject={item} />
            <Text size="small" color="neutralSecondary">
              Saved {agoOf(item.at)}
            </Text>
          </Line>
        ))}
      </Lines>
    </Section>
  )
}

const shownAtOnce = 10

function Lines({ nothing, children }: { nothing: string; children: ReactNode }) {
  const [isWhole, setWhole] = useState(false)
  const all = Children.toArray(children)
  if (all.length === 0) {
    return (
      <Text size="small" color="neutralSecondary">
        {nothing}
      </Text>
    )
  }
  return (
    <VStack gap="large" alignItems="start">
      <VStack gap="large" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {isWhole ? all : all.slice(0, shownAtOnce)}
      </VStack>
      {all.length > shownAtOnce && (
        <ActionButton onPress={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? 'Show fewer' : `Show all ${all.length}`}
        </ActionButton>
      )}
    </VStack>
  )
}

function Line({ children }: { children: ReactNode }) {
  return (
    <li>
      <VStack gap="regular">{children}</VStack>
    </li>
  )
}
