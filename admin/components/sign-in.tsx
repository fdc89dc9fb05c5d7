import { gql } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { PasswordField } from '@keystar/ui/password-field'
import { Content } from '@keystar/ui/slots'
import { TextField } from '@keystar/ui/text-field'
import { Heading, Text } from '@keystar/ui/typography'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { Logo } from './logo.tsx'

type Answer = { authenticateUserWithPassword: { __typename: string } | null }

const signIn = gql`
  mutation SignIn($email: String!, $password: String!) {
    authenticateUserWithPassword(email: $email, password: $password) {
      __typename
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
  const [problem, setProblem] = useState('')
  const [attempt, { loading }] = useMutation<Answer>(signIn)

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setProblem('')
    try {
      const { data } = await attempt({ variables: { email, password } })
      const outcome = data?.authenticateUserWithPassword?.__typename
      if (outcome === 'UserAuthenticationWithPasswordSuccess') window.location.assign('/')
      else setProblem('The e-mail address or the password is wrong.')
    } catch {
      setProblem('The server does not answer. Try again in a moment.')
    }
  }

  return (
    <VStack
      elementType="form"
      gap="xlarge"
      padding="xlarge"
      onSubmit={event => void submit(event)}
      UNSAFE_style={{ maxWidth: 400, margin: '12vh auto 0' }}
    >
      <title>Sofar · Sign in</title>
      <Logo />
      <Heading elementType="h1" size="regular">
        Sign in
      </Heading>
      {problem !== '' && (
        <div role="alert">
          <Notice tone="critical">
            <Content>
              <Text>{problem}</Text>
            </Content>
          </Notice>
        </div>
      )}
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
      <Button alignSelf="start" isPending={loading} prominence="high" type="submit">
        Sign in
      </Button>
    </VStack>
  )
}
