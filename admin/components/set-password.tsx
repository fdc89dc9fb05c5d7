import { gql } from '@apollo/client'
import { useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { Text } from '@keystar/ui/typography'
import { useState, useSyncExternalStore } from 'react'

import { EntryForm } from './entry-form.tsx'
import { faultOf } from './fault-of.ts'
import { NewPassword } from './new-password.tsx'

type Found = { linkedPerson: { name: string; email: string } | null }

const findPerson = gql`
  query LinkedPerson($token: String!) {
    linkedPerson(token: $token) {
      name
      email
    }
  }
`

const tokenInAddress = (): string => window.location.hash.slice(1)

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Where an invitation or a reset link leads: choose a password. The token is behind the #, which no server sees. */
export function SetPasswordPage() {
  const token = useSyncExternalStore(onHashChange, tokenInAddress, () => undefined)
  const { data, error } = useQuery<Found>(findPerson, { variables: { token }, skip: token === undefined })
  if (token === undefined || (data === undefined && error === undefined)) return null
  if (data?.linkedPerson === null || data === undefined) {
    return (
      <EntryForm
        heading="This link does not work"
        problem={
          error === undefined
            ? 'It was used already, has expired, or was replaced by a newer one.'
            : faultOf(error).message
        }
      >
        <Text>Ask an administrator for another.</Text>
        <Button alignSelf="start" href="/signin">
          To sign-in
        </Button>
      </EntryForm>
    )
  }
  return <Choose token={token} person={data.linkedPerson} />
}

function Choose({ token, person }: { readonly token: string; readonly person: { name: string; email: string } }) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState('')
  const [isDone, setDone] = useState(false)
  const [save, { loading }] = useMutation(gql`
    mutation SetPasswordByLink($token: String!, $password: String!) {
      setPasswordByLink(token: $token, password: $password)
    }
  `)
  const run = async (): Promise<void> => {
    if (password !== again) return setProblem('The two passwords are not the same.')
    setProblem('')
    try {
      await save({ variables: { token, password } })
      setDone(true)
    } catch (error) {
      setProblem(faultOf(error).message)
    }
  }
  if (isDone) {
    return (
      <EntryForm heading="Your password is set">
        <output>
          <Text>Sign in with {person.email} and your new password.</Text>
        </output>
        <Button alignSelf="start" prominence="high" href="/signin">
          To sign-in
        </Button>
      </EntryForm>
    )
  }
  return (
    <EntryForm
      heading={`Welcome, ${person.name}`}
      problem={problem}
      submit={{ label: 'Set password', isPending: loading, run }}
    >
      <Text>You sign in with {person.email}.</Text>
      <input type="hidden" name="username" autoComplete="username" value={person.email} readOnly />
      <NewPassword autoFocus value={password} onChange={setPassword} again={again} onAgain={setAgain} />
    </EntryForm>
  )
}
