import { gql } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { VStack } from '@keystar/ui/layout'
import { PasswordField } from '@keystar/ui/password-field'
import { toastQueue } from '@keystar/ui/toast'
import { Heading, Text } from '@keystar/ui/typography'
import { useState } from 'react'

import { faultOf } from './fault-of.ts'
import { NewPassword } from './new-password.tsx'
import { Step } from './step.tsx'

const changePassword = gql`
  mutation ChangePassword($password: String!, $newPassword: String!) {
    changePassword(password: $password, newPassword: $newPassword)
  }
`

const nothing = { password: '', newPassword: '', again: '' }

/** One's own password: the one before is asked for, and every other session ends. */
export function ChangePassword() {
  const [typed, setTyped] = useState(nothing)
  const [problem, setProblem] = useState('')
  const [change, { loading }] = useMutation(changePassword)
  const { again, ...variables } = typed
  const type = (name: keyof typeof nothing) => (value: string) => setTyped(before => ({ ...before, [name]: value }))
  const run = async (): Promise<void> => {
    if (typed.newPassword !== again) return setProblem('The two passwords are not the same.')
    setProblem('')
    try {
      await change({ variables })
      setTyped(nothing)
      toastQueue.positive('Your password is changed.', { timeout: 5000 })
    } catch (error) {
      setProblem(faultOf(error).message)
    }
  }
  return (
    <VStack elementType="section" gap="large">
      <Heading elementType="h2" size="small">
        Password
      </Heading>
      <Step problem={problem} label="Change password" isPending={loading} onSubmit={run}>
        <Text>You stay signed in here; everywhere else you are signed out.</Text>
        <PasswordField
          label="Current password"
          autoComplete="current-password"
          isRequired
          value={typed.password}
          onChange={type('password')}
        />
        <NewPassword value={typed.newPassword} onChange={type('newPassword')} again={again} onAgain={type('again')} />
      </Step>
    </VStack>
  )
}
