import { Badge } from '@keystar/ui/badge'
import { Flex } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'
import type { controller } from '@keystone-6/core/fields/types/virtual/views'
import type { FieldProps } from '@keystone-6/core/types'

import type { Problem } from '../components/problem-list.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'
import { toneOf } from '../components/tone.ts'

type Evidence = {
  ceiling: string
  independentOrigins: number
  primaryCount: number
  onlyUnnamed: boolean
  circular: boolean
  problems: readonly Problem[]
}

/** What the evidence for a claim allows, beside the claim. */
export function Field({ field, value }: FieldProps<typeof controller>) {
  if (!isEvidence(value)) return null
  const { ceiling, independentOrigins, primaryCount, onlyUnnamed, circular, problems } = value
  return (
    <ReadOnlyField label={field.label} description={field.description}>
      <Flex gap="small" wrap>
        <Badge tone={toneOf(ceiling)}>at most {ceiling}</Badge>
        {circular && <Badge tone="caution">circular</Badge>}
        {onlyUnnamed && <Badge tone="caution">unnamed sources only</Badge>}
      </Flex>
      <Text size="small">
        {counted(independentOrigins, 'independent origin')}, {counted(primaryCount, 'primary citation')}
      </Text>
      <ProblemList problems={problems} />
    </ReadOnlyField>
  )
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'ceiling' in value
}
