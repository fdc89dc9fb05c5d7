import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { Badge } from '@keystar/ui/badge'
import { Flex } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Text } from '@keystar/ui/typography'
import { useList } from '@keystone-6/core/admin-ui/context'
import { controller as virtualController } from '@keystone-6/core/fields/types/virtual/views'
import type { FieldProps } from '@keystone-6/core/types'

import type { Problem } from '../components/problem-list.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'
import { toneOf } from '../components/tone.ts'
import { useItemId } from '../components/use-item-id.ts'
import { yesNoFilter } from '../components/yes-no-filter.tsx'

type Evidence = {
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
    </ReadOnlyField>
  )
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
