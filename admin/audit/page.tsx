import { useQuery } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { VStack } from '@keystar/ui/layout'
import { ProgressCircle } from '@keystar/ui/progress'
import { Heading, Text } from '@keystar/ui/typography'
import { PageContainer } from '@keystone-6/core/admin-ui/components'
import { useState } from 'react'

import { Refusal } from '../components/refusal.tsx'
import { counted } from '../components/words.ts'
import { EventRow } from './event-row.tsx'
import { Filters } from './filters.tsx'
import type { AuditEvent } from './query.ts'
import { anything, auditQuery, whereOf } from './query.ts'

const pageSize = 50
const columns = ['When', 'Who', 'What', 'About', 'From where']

/** Who did what to what, when and from where; the latest first. */
export function AuditPage() {
  const [filter, setFilter] = useState(anything)
  const [take, setTake] = useState(pageSize)
  const { data, previousData, error } = useQuery<{ auditEvents: AuditEvent[]; auditEventsCount: number }>(auditQuery, {
    variables: { where: whereOf(filter), take },
    fetchPolicy: 'network-only',
  })
  const { auditEvents: events, auditEventsCount: count } = data ?? previousData ?? {}
  return (
    <PageContainer
      title="Audit log"
      header={
        <Heading elementType="h1" size="small">
          Audit log
        </Heading>
      }
    >
      <VStack gap="xlarge" paddingY="xlarge" minWidth={0} id="audit-log">
        <Text color="neutralSecondary">
          Only ever added to; <code>sofar audit verify</code> says whether anybody changed it since.
        </Text>
        <Filters
          filter={filter}
          onChange={next => {
            setTake(pageSize)
            setFilter(next)
          }}
        />
        <Refusal error={error} />
        {events === undefined && error === undefined && (
          <ProgressCircle aria-label="Loading the audit log" isIndeterminate />
        )}
        {events?.length === 0 && <Text>Nothing was recorded that fits.</Text>}
        {events !== undefined && events.length > 0 && (
          <section style={{ overflowX: 'auto' }} aria-label="Events">
            <table style={{ borderCollapse: 'collapse', textAlign: 'start', minWidth: 800 }}>
              <thead>
                <tr>
                  {columns.map(column => (
                    <th key={column} scope="col" style={{ padding: '8px 16px 8px 0', textAlign: 'start' }}>
                      <Text weight="semibold">{column}</Text>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {events.map(event => (
                  <EventRow key={event.id} event={event} onAbout={about => setFilter({ ...anything, about })} />
                ))}
              </tbody>
            </table>
          </section>
        )}
        {events !== undefined && count !== undefined && count > events.length && (
          <VStack gap="regular" alignItems="start">
            <Text size="small" color="neutralSecondary">
              {counted(count - events.length, 'earlier event')}
            </Text>
            <Button onPress={() => setTake(Math.min(take + 100, 1_000))} isDisabled={take >= 1_000}>
              Show earlier ones
            </Button>
          </VStack>
        )}
      </VStack>
    </PageContainer>
  )
}
