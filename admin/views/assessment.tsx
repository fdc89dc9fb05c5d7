import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { VStack } from '@keystar/ui/layout'
import type { FieldProps } from '@keystone-6/core/types'

import type { Problem } from '../components/problem-list.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { reasonOf } from '../components/reason-of.ts'
import { useItemId } from '../components/use-item-id.ts'
import type { controller } from './choice.tsx'
import { Field as ChoiceField } from './choice.tsx'

export { Cell, controller } from './choice.tsx'

const objectionsQuery = gql`
  query Objections($id: ID!, $to: Assessment!) {
    claim(where: { id: $id }) {
      id
      evidence {
        objections(to: $to) {
          severity
          message
        }
      }
    }
  }
`

type Answer = { claim: { evidence: { objections: Problem[] } | null } | null }

/** The assessment, and under it at once why the evidence does not allow the one that is chosen. */
export function Field(props: FieldProps<typeof controller>) {
  const id = useItemId()
  const to = props.value.value?.value
  const { data } = useQuery<Answer>(objectionsQuery, {
    variables: { id, to },
    skip: id === undefined || to === undefined,
    // Kept out of the page's cache, whose query for the whole item would start again.
    fetchPolicy: 'no-cache',
    pollInterval: 5_000,
  })
  const objections = (data?.claim?.evidence?.objections ?? []).map(({ severity, message }) => ({
    severity,
    message: reasonOf(message),
  }))
  return (
    <VStack gap="regular">
      <ChoiceField {...props} />
      <output style={{ display: 'block' }}>{objections.length > 0 && <ProblemList problems={objections} />}</output>
    </VStack>
  )
}
