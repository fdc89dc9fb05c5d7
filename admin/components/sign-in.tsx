import { gql } from '@apollo/client'
import { useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { PasswordField } from '@keystar/ui/password-field'
import { TextField } from '@keystar/ui/text-field'
import { Text } from '@keystar/ui/typography'
import { useState } from 'react'

import { EntryForm } from './entry-form.tsx'
import { faultOf } from './fault-of.ts'

type Answer = { authenticateUserWithPassword: { __typename: string; message?: string } | null }

const signIn = gql`
  mutation SignIn($email: String!, $password: String!, $code: String) {
    authenticateUserWithPassword(email: $email, password: $password, code: $code) {
      __typename
      ... on UserAuthenticationWithPasswordFailure {
        message
      }
    }
  }
`

/**
 * The way into the newsroom. Takes the place of Keystone's page, which reloads all of the Admin UI's metadata after every
 * attempt and so forgets, on a wrong password, what was typed and what was wrong.
 */
export function SignInPage() {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState<'password' | 'code' | 'reset'>('password')
  const [problem, setProblem] = useState('')
  const [attempt, { loading }] = useMutation<Answer>(signIn)
  const { data } = useQuery<{ canMailLinks: boolean }>(gql`
    query CanMailLinks {
      canMailLinks
    }
  `)

  const run = async (): Promise<void> => {
    setProblem('')
    try {
      const outcome = await attempt({ variables: { email, password, code: asked === 'code' ? code : null } })
      const result = outcome.data?.authenticateUserWithPassword
      if (result?.__typename === 'UserAuthenticationWithPasswordSuccess') window.location.assign('/')
      else setProblem(result?.message ?? 'The e-mail address or the password is wrong.')
    } catch (error) {
      const fault = faultOf(error)
      if (fault.code === 'SECOND_FACTOR_REQUIRED') setAsked('code')
      else setProblem(fault.message)
    }
  }

  if (asked === 'reset') return <ResetRequest email={email} onEmail={setEmail} onBack={() => setAsked('password')} />
  return (
    <EntryForm heading="Sign in" problem={problem} submit={{ label: 'Sign in', isPending: loading, run }}>
      {asked === 'code' ? (
        <TextField
          // Another field in the same place, which takes the focus anew.
          key="code"
          label="Code"
          description="From your app, or one of your recovery codes."
          autoComplete="one-time-code"
          autoFocus
          isRequired
          value={code}
          onChange={setCode}
        />
      ) : (
        <>
          <TextField
            label="Email"
            type="email"
            autoComplete="username"
            autoFocus
            isRequired
            value={email}
            onChange={setEmail}
          />
          <PasswordField
            label="Password"
            autoComplete="current-password"
            isRequired
            value={password}
            onChange={setPassword}
          />
          {data?.canMailLinks === true && (
            <Button alignSelf="start" prominence="low" onPress={() => setAsked('reset')}>
              Forgot your password?
            </Button>
          )}
        </>
      )}
    </EntryForm>
  )
}

type ResetProps = { readonly email: string; readonly onEmail: (email: string) => void; readonly onBack: () => void }

/** Asks for a link to a new password. */
function ResetRequest({ email, onEmail, onBack }: ResetProps) {
  const [problem, setProblem] = useState('')
  const [isSent, setSent] = useState(false)
  const [request, { loading }] = useMutation(gql`
    mutation RequestPasswordReset($email: String!) {
      requestPasswordReset(email: $email)
    }
  `)
  const run = async (): Promise<void> => {
    setProblem('')
    try {
      await request({ variables: { email } })
      setSent(true)
    } catch (error) {
      setProblem(faultOf(error).message)
    }
  }
  return (
    <EntryForm
      heading="A new password"
      problem={problem}
      {...(!isSent && { submit: { label: 'Send me a link', isPending: loading, run } })}
    >
      {isSent ? (
        <output>
          <Text>
            If somebody with this address works here, a mail with a link is on its way. It is good for two hours.
          </Text>
        </output>
      ) : (
        <TextField
          key="reset"
          label="Email"
          type="email"
          autoComplete="username"
          autoFocus
          isRequired
          value={email}
          onChange={onEmail}
        />
      )}
      <Button alignSelf="start" prominence="low" onPress={onBack}>
        Back to sign-in
      </Button>
    </EntryForm>
  )
}
