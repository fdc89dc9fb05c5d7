import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { Badge } from '@keystar/ui/badge'
import { Flex, VStack } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'

import { changeKinds, materialities } from '../../src/vocabulary/update.ts'
import { useFieldWords } from './change-list.tsx'
import { WordDiff } from './word-diff.tsx'
import { counted, labelOf } from './words.ts'

type Named = { readonly text: string } | null

type Change = {
  readonly kind: string
  readonly materiality: string
  readonly field: string
  readonly was: string
  readonly is: string
  readonly claim: Named
  readonly question: Named
  readonly watchItem: Named
  readonly source: { readonly label: string } | null
}

const changesQuery = gql`
  query WhatChanges($id: ID!) {
    story(where: { id: $id }) {
      id
      version
      unpublishedChanges {
        kind
        materiality
        field
        was
        is
        claim {
          id
          text
        }
        question {
          id
          text
        }
        watchItem {
          id
          text
        }
        source {
          id
          label
        }
      }
    }
  }
`

type Answer = { readonly story: { readonly version: number; readonly unpublishedChanges: readonly Change[] } | null }

/** More than this fills the dialog, and nobody reads it. */
const shownAtMost = 30

/** What readers will see change, before anybody presses the button. */
export function WhatChanges({ id }: { id: string }) {
  const { data } = useQuery<Answer>(changesQuery, {
    variables: { id },
    // Kept out of the page's cache, whose query for the whole item would start again.
    fetchPolicy: 'no-cache',
  })
  if (!data?.story) return <Text size="small">Looking at what readers would see change …</Text>
  const { version, unpublishedChanges: changes } = data.story
  if (version === 0) return <Text size="small">It is new to readers: they will see all of it for the first time.</Text>
  if (changes.length === 0) return <Text size="small">Readers see it as it is here: publishing changes nothing.</Text>
  return (
    <VStack gap="regular">
      <Text size="small" weight="medium">
        Readers will see {counted(changes.length, 'change')}:
      </Text>
      <VStack gap="large" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {changes.slice(0, shownAtMost).map((change, index) => (
          <ChangeLine key={index} change={change} />
        ))}
      </VStack>
      {changes.length > shownAtMost && <Text size="small">And {changes.length - shownAtMost} more.</Text>}
    </VStack>
  )
}

function ChangeLine({ change }: { change: Change }) {
  const { kind, materiality, field, was, is, claim, question, watchItem, source } = change
  const say = useFieldWords(listOf(change))
  const subject = claim?.text ?? question?.text ?? watchItem?.text ?? source?.label
  return (
    <VStack gap="small" elementType="li">
      <Flex gap="small" alignItems="center" wrap>
        <Text size="small" weight="medium">
          {labelOf(changeKinds, kind)}
          {field === '' ? '' : `: ${say.label(field)}`}
        </Text>
        <Badge tone={materiality === 'critical' ? 'critical' : 'neutral'}>{labelOf(materialities, materiality)}</Badge>
      </Flex>
      {subject !== undefined && subject !== is && (
        <Text size="small" color="neutralSecondary" UNSAFE_style={{ overflowWrap: 'anywhere' }}>
          <bdi>{subject}</bdi>
        </Text>
      )}
      <WordDiff was={say.value(field, was)} is={say.value(field, is)} />
    </VStack>
  )
}

/** The list whose fields say what was and is. */
function listOf({ claim, question, watchItem, source }: Change): string {
  if (claim) return 'Claim'
  if (question) return 'OpenQuestion'
  if (watchItem) return 'WatchItem'
  return source ? 'Source' : 'Story'
}
