import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { Badge } from '@keystar/ui/badge'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Text } from '@keystar/ui/typography'
import { useList } from '@keystone-6/core/admin-ui/context'
import { controller as virtualController } from '@keystone-6/core/fields/types/virtual/views'
import type { FieldProps } from '@keystone-6/core/types'

import { assessments } from '../../src/vocabulary/claim.ts'
import type { Problem } from '../components/problem-list.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { reasonOf } from '../components/reason-of.ts'
import { ReadOnlyField } from '../components/read-only-field.tsx'
import { toneOf } from '../components/tone.ts'
import { useItemId } from '../components/use-item-id.ts'
import { yesNoFilter } from '../components/yes-no-filter.tsx'

/** From the least that the evidence can allow to the most. */
const ladder = ['reported', 'corroborated', 'confirmed'] as const

type Rung = (typeof ladder)[number]

type Evidence = Record<Rung, Problem[]> & {
  ceiling: string
  independentOrigins: number
  primaryCount: number
  onlyUnnamed: boolean
  circular: boolean
  loadBearing: { id: string; label: string }[]
  problems: Problem[]
}

const evidenceQuery = gql`
  query Evidence($id: ID!) {
    claim(where: { id: $id }) {
      id
      evidence {
        ceiling
        independentOrigins
        primaryCount
        onlyUnnamed
        circular
        loadBearing {
          id
          label
        }
        problems {
          severity
          message
        }
        reported: objections(to: reported) {
          severity
          message
        }
        corroborated: objections(to: corroborated) {
          severity
          message
        }
        confirmed: objections(to: confirmed) {
          severity
          message
        }
      }
    }
  }
`

/** Keystone's virtual field, and what claims can be filtered by. */
export function controller(config: Parameters<typeof virtualController>[0]) {
  return {
    ...virtualController(config),
    filter: yesNoFilter(config.fieldKey, 'isShaky', { yes: 'shaky', no: 'not shaky' }),
  }
}

/** What the evidence for a claim allows, beside the claim; it follows the citations while somebody works on them. */
export function Field({ field }: FieldProps<typeof controller>) {
  const id = useItemId()
  const sources = useList('Source').path
  const { data } = useQuery<{ claim: { evidence: Evidence | null } | null }>(evidenceQuery, {
    variables: { id },
    skip: id === undefined,
    // Kept out of the page's cache, whose query for the whole item would start again.
    fetchPolicy: 'no-cache',
    pollInterval: 5_000,
  })
  const evidence = data?.claim?.evidence
  if (!evidence) return null
  const { ceiling, independentOrigins, primaryCount, onlyUnnamed, circular, loadBearing, problems } = evidence
  return (
    <ReadOnlyField label={field.label} description={field.description ?? ''}>
      <Flex gap="small" wrap>
        <Badge tone={toneOf(ceiling)}>at most {ceiling}</Badge>
        {circular && <Badge tone="caution">circular</Badge>}
        {onlyUnnamed && <Badge tone="caution">unnamed sources only</Badge>}
      </Flex>
      <Text size="small">
        {counted(independentOrigins, 'independent origin')}, {counted(primaryCount, 'primary citation')}
      </Text>
      {loadBearing.length > 0 && (
        <Text size="small">
          It would fall without{' '}
          {loadBearing.map(({ id: source, label }, index) => (
            <span key={source}>
              {index > 0 && (index === loadBearing.length - 1 ? ' or ' : ', ')}
              <TextLink href={`/${sources}/${source}`}>{label}</TextLink>
            </span>
          ))}
          .
        </Text>
      )}
      <ProblemList problems={problems} />
      <WhyNotMore evidence={evidence} />
    </ReadOnlyField>
  )
}

/** What keeps the claim from the next better assessment, said before anybody chooses it. */
function WhyNotMore({ evidence }: { evidence: Evidence }) {
  const next = ladder.find(rung => evidence[rung].length > 0)
  if (next === undefined) return null
  return (
    <VStack gap="regular">
      <Text size="small" weight="medium">
        Why not {next}
      </Text>
      <VStack gap="regular" elementType="ul" UNSAFE_style={{ margin: 0, paddingInlineStart: 16 }}>
        {evidence[next].map(({ message }) => (
          <li key={message}>
            <Text size="small">{reasonOf(message)}</Text>
          </li>
        ))}
      </VStack>
      <Text size="small" color="neutralSecondary">
        {assessments[next].label}: {assessments[next].description}
      </Text>
    </VStack>
  )
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
