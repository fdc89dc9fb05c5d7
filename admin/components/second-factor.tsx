import { gql } from '@apollo/client'
import { useMutation, useQuery } from '@apollo/client/react'
import { VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { PasswordField } from '@keystar/ui/password-field'
import { Content } from '@keystar/ui/slots'
import { TextField } from '@keystar/ui/text-field'
import { Heading, Text } from '@keystar/ui/typography'
import { useState } from 'react'
import { encode } from 'uqr'

import { faultOf } from './fault-of.ts'
import { Step } from './step.tsx'

type State = { secondFactor: { isOn: boolean; recoveryCodesLeft: number } }
type New = { secret: string; uri: string }

const stateQuery = gql`
  query SecondFactor {
    secondFactor {
      isOn
      recoveryCodesLeft
    }
  }
`

/** One's own second factor: turned on with a QR code, turned off with a code. */
export function SecondFactor() {
  const { data, refetch } = useQuery<State>(stateQuery, { fetchPolicy: 'network-only' })
  const [codes, setCodes] = useState<readonly string[]>()
  return (
    <VStack elementType="section" gap="large">
      <Heading elementType="h2" size="small">
        Second factor
      </Heading>
      {codes !== undefined && <RecoveryCodes codes={codes} />}
      {data?.secondFactor.isOn === true && <TurnOff left={data.secondFactor.recoveryCodesLeft} />}
      {data?.secondFactor.isOn === false && (
        <TurnOn
          onCodes={found => {
            setCodes(found)
            void refetch()
          }}
        />
      )}
    </VStack>
  )
}

function TurnOn({ onCodes }: { readonly onCodes: (codes: readonly string[]) => void }) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const [begin, beginning] = useMutation<{ beginSecondFactor: New }>(gql`
    mutation BeginSecondFactor($password: String!) {
      beginSecondFactor(password: $password) {
        secret
        uri
      }
    }
  `)
  const [confirm, confirming] = useMutation<{ confirmSecondFactor: string[] }>(gql`
    mutation ConfirmSecondFactor($code: String!) {
      confirmSecondFactor(code: $code)
    }
  `)
  const made = beginning.data?.beginSecondFactor
  const run = async (): Promise<void> => {
    setProblem('')
    try {
      if (made === undefined) await begin({ variables: { password } })
      else {
        const { data } = await confirm({ variables: { code } })
        if (data !== null && data !== undefined) onCodes(data.confirmSecondFactor)
      }
    } catch (error) {
      setProblem(faultOf(error).message)
    }
  }
  if (made === undefined) {
    return (
      <Step problem={problem} label="Set up" isPending={beginning.loading} onSubmit={run}>
        <Text>
          With a second factor, signing in asks for a code from an app on your phone as well. Whoever learns your
          password does not get in with it alone.
        </Text>
        <PasswordField
          label="Your password"
          autoComplete="current-password"
          isRequired
          value={password}
          onChange={setPassword}
        />
      </Step>
    )
  }
  return (
    <Step problem={problem} label="Turn on" isPending={confirming.loading} onSubmit={run}>
      <Text>Scan this with an authenticator app, then type the code that it shows.</Text>
      <QrCode text={made.uri} />
      <Text>
        Or type this into the app: <code>{made.secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
      </Text>
      <TextField label="Code" autoComplete="one-time-code" autoFocus isRequired value={code} onChange={setCode} />
    </Step>
  )
}

function TurnOff({ left }: { readonly left: number }) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const [remove, { loading }] = useMutation(gql`
    mutation RemoveSecondFactor($code: String!) {
      removeSecondFactor(code: $code)
    }
  `)
  const run = async (): Promise<void> => {
    setProblem('')
    try {
      await remove({ variables: { code } })
      window.location.assign('/signin')
    } catch (error) {
      setProblem(faultOf(error).message)
    }
  }
  return (
    <Step problem={problem} label="Turn off" isPending={loading} onSubmit={run}>
      <Text>Your second factor is on. You have {left} recovery codes left.</Text>
      <TextField
        label="Code"
        description="To turn it off; your sessions end then."
        autoComplete="one-time-code"
        isRequired
        value={code}
        onChange={setCode}
      />
    </Step>
  )
}

function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <output>
      <Notice tone="positive">
        <Heading>Your second factor is on</Heading>
        <Content>
          <VStack gap="regular">
            <Text>
              Keep these recovery codes where you find them without your phone. Each lets you in once. They are not
              shown again.
            </Text>
            <ul>
              {codes.map(code => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </VStack>
        </Content>
      </Notice>
    </output>
  )
}

function QrCode({ text }: { readonly text: string }) {
  const { data, size } = encode(text, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label="QR code for an authenticator app"
      viewBox={`0 0 ${size} ${size}`}
      width={220}
      height={220}
      style={{ background: '#fff' }}
    >
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
