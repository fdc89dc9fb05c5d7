import { gql } from '@apollo/client'

export type Person = { id: string; name: string }

export type AuditEvent = {
  id: string
  action: string
  occurredAt: string
  subjectType: string
  subjectId: string
  address: string
  token: string
  details: Readonly<Record<string, unknown>> | null
  actor: Person | null
}

/** What is asked for; empty texts are anything. Days are ISO 8601. */
export type AuditFilter = {
  readonly who: string
  readonly what: string
  readonly about: string
  readonly from: string
  readonly to: string
}

export const anything: AuditFilter = { who: '', what: '', about: '', from: '', to: '' }

export const nobody = 'nobody'

export const auditQuery = gql`
  query AuditLog($where: AuditEventWhereInput!, $take: Int!) {
    auditEvents(where: $where, orderBy: [{ occurredAt: desc }, { id: desc }], take: $take) {
      id
      action
      occurredAt
      subjectType
      subjectId
      address
      token
      details
      actor {
        id
        name
      }
    }
    auditEventsCount(where: $where)
  }
`

export const peopleQuery = gql`
  query AuditPeople {
    users(orderBy: [{ name: asc }]) {
      id
      name
    }
  }
`

const dayMs = 86_400_000

/** The filter as the newsroom API takes it. Whole days of whoever reads, the last one included. */
export function whereOf({ who, what, about, from, to }: AuditFilter): object {
  const person = who === nobody ? null : { id: { equals: who } }
  return {
    AND: [
      ...(who === '' ? [] : [{ actor: person }]),
      ...(what === '' ? [] : [{ action: { equals: what } }]),
      ...(about === '' ? [] : [{ subjectId: { equals: about } }]),
      ...(from === '' ? [] : [{ occurredAt: { gte: startOf(from).toISOString() } }]),
      ...(to === '' ? [] : [{ occurredAt: { lt: new Date(startOf(to).getTime() + dayMs).toISOString() } }]),
    ],
  }
}

const startOf = (day: string): Date => new Date(`${day}T00:00`)
