import { gql } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { Button, ButtonGroup } from '@keystar/ui/button'
import { Dialog, DialogContainer } from '@keystar/ui/dialog'
import { VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { Heading, Text } from '@keystar/ui/typography'
import { useCallback, useEffect, useState } from 'react'

import type { Connection as State } from './session-link.ts'
import { askAgain, watchConnection } from './session-link.ts'

const lookEveryMs = 2_000

const whoQuery = gql`
  query WhoIsSignedIn {
    authenticatedItem {
      id
    }
  }
`

/** Says when the server is away or the session has ended, and that nothing that was typed is lost by it. */
export function Connection() {
  const client = useApolloClient()
  const [state, setState] = useState<State>('open')
  useEffect(() => watchConnection(client, setState), [client])
  useEffect(() => {
    if (state !== 'away') return undefined
    const ask = () => client.query({ query: whoQuery, fetchPolicy: 'no-cache' })
    const timer = setInterval(() => void ask().catch(() => {}), lookEveryMs)
    return () => clearInterval(timer)
  }, [client, state])
  return (
    <>
      <div
        aria-live="polite"
        style={{ position: 'fixed', insetBlockEnd: 16, insetInlineEnd: 16, zIndex: 10, maxWidth: 420 }}
      >
        {state === 'away' && (
          <Notice tone="caution">
            <Content>
              <Text>
                The server does not answer at the moment. What you typed stays here; save it when this is gone.
              </Text>
            </Content>
          </Notice>
        )}
      </div>
      <DialogContainer onDismiss={() => {}}>{state === 'signed_out' && <SignInAgain />}</DialogContainer>
    </>
  )
}

/** The way back in beside the page, which stays as it is; it goes on by itself once somebody has signed in. */
function SignInAgain() {
  const client = useApolloClient()
  const [isStillOut, setStillOut] = useState(false)
  const look = useCallback(async (): Promise<boolean> => {
    const { data } = await client.query<{ authenticatedItem: { id: string } | null }>({
      query: whoQuery,
      fetchPolicy: 'no-cache',
    })
    const isIn = data?.authenticatedItem !== null && data?.authenticatedItem !== undefined
    if (isIn) askAgain()
    return isIn
  }, [client])
  useEffect(() => {
    const timer = setInterval(() => void look().catch(() => false), lookEveryMs)
    return () => clearInterval(timer)
  }, [look])
  const goOn = async (): Promise<void> => setStillOut(!(await look().catch(() => false)))
  return (
    <Dialog>
      <Heading>Your session has ended</Heading>
      <Content>
        <VStack gap="large">
          <Text>What you typed is still here. Sign in again in another tab; then this page goes on by itself.</Text>
          <TextLink href="/signin" target="_blank">
            Sign in in another tab
          </TextLink>
          <output>{isStillOut && <Text color="critical">Nobody is signed in yet.</Text>}</output>
        </VStack>
      </Content>
      <ButtonGroup>
        <Button prominence="high" onPress={() => void goOn()}>
          Go on
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}
