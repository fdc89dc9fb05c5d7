import { useQuery } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { Flex } from '@keystar/ui/layout'
import { Item, Picker } from '@keystar/ui/picker'
import { TextField } from '@keystar/ui/text-field'

import { auditActions } from '../../src/vocabulary/audit.ts'
import type { AuditFilter, Person } from './query.ts'
import { anything, nobody, peopleQuery } from './query.ts'

const all = 'all'

/** By whom, what, and between which days. */
export function Filters({ filter, onChange }: { filter: AuditFilter; onChange: (filter: AuditFilter) => void }) {
  const { data } = useQuery<{ users: Person[] }>(peopleQuery)
  const people = [
    { id: all, name: 'Everybody' },
    ...(data?.users ?? []),
    { id: nobody, name: 'The system, or nobody who is known' },
  ]
  const actions = [
    { id: all, name: 'Everything' },
    ...Object.entries(auditActions)
      .map(([id, { label: name }]) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  ]
  const choose = (key: 'who' | 'what') => (chosen: React.Key | null) =>
    onChange({ ...filter, [key]: chosen === null || chosen === all ? '' : String(chosen) })
  return (
    <Flex gap="large" wrap alignItems="end" elementType="search" aria-label="Filter the audit log">
      <Picker label="Who" items={people} selectedKey={filter.who || all} onSelectionChange={choose('who')}>
        {({ id, name }) => <Item key={id}>{name}</Item>}
      </Picker>
      <Picker label="What" items={actions} selectedKey={filter.what || all} onSelectionChange={choose('what')}>
        {({ id, name }) => <Item key={id}>{name}</Item>}
      </Picker>
      <TextField label="From" type="date" value={filter.from} onChange={from => onChange({ ...filter, from })} />
      <TextField label="To" type="date" value={filter.to} onChange={to => onChange({ ...filter, to })} />
      {JSON.stringify(filter) !== JSON.stringify(anything) && (
        <Button onPress={() => onChange(anything)}>Show everything</Button>
      )}
    </Flex>
  )
}
