import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'

type Person = { id: string; name: string; role: 'reporter' | 'editor' | 'admin' }

const personQuery = gql`
  query Person {
    authenticatedItem {
      id
      name
      role
    }
  }
`

/** Who is signed in. */
export function usePerson(): Person | undefined {
  const { data } = useQuery<{ authenticatedItem: Person | null }>(personQuery)
  return data?.authenticatedItem ?? undefined
}

/** Whether somebody may approve, publish and mark as ready. */
export const isEditor = (person: Person | undefined): boolean => person !== undefined && person.role !== 'reporter'
