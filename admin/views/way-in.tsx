import { gql } from '@apollo/client'
import { useApolloClient, useMutation } from '@apollo/client/react'
import { ActionButton, Button } from '@keystar/ui/button'
import { HStack, VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { TextField } from '@keystar/ui/text-field'
import { toastQueue } from '@keystar/ui/toast'
import { Text } from '@keystar/ui/typography'
import type { controller } from '@keystone-6/core/fields/types/virtual/views'
import type { FieldProps } from '@keystone-6/core/types'
import { useState } from 'react'

import { whenIs } from '../components/change-list.tsx'
import { faultOf } from '../components/fault-of.ts'
import { ReadOnlyField } from '../components/read-only-field.tsx'
import { refetchPage } from '../components/refetch-page.ts'

type WayIn = {
  hasPassword: boolean
  hasSecondFactor: boolean
  linkExpiresAt: string | null
  lastSignedInAt: string | null
}
type Made = { wayIn: { link: string | null; mailedTo: string | null } | null }

const fields = 'wayIn { link mailedTo }'
const mutations = {
  invite: gql`mutation InviteUser($id: ID!) { made: inviteUser(where: { id: $id }) { id ${fields} } }`,
  reset: gql`mutation SendResetLink($id: ID!) { made: sendResetLink(where: { id: $id }) { id ${fields} } }`,
  factor: gql`
    mutation ResetSecondFactor($id: ID!) {
      made: resetSecondFactor(where: { id: $id }) {
        id
      }
    }
  `,
}

/** How far a colleague has come in, and how to let them in: with a link that is mailed, or shown once to hand over. */
export function Field({ field, value, itemValue }: FieldProps<typeof controller>) {
  const [link, setLink] = useState<string>()
  if (!isWayIn(value)) return null
  const variables = { id: String(itemValue.id) }
  const onMade = (made: Made): void => {
    if (typeof made.wayIn?.link === 'string') setLink(made.wayIn.link)
    else toastQueue.positive(`A link was mailed to ${made.wayIn?.mailedTo ?? 'them'}.`, { timeout: 5000 })
  }
  return (
    <ReadOnlyField label={field.label} description={field.description}>
      <VStack gap="regular">
        <Text size="small">{words(value)}</Text>
        {link !== undefined && <LinkToHandOver link={link} />}
        <HStack gap="regular">
          {value.hasPassword ? (
            <Do label="Send reset link" mutation={mutations.reset} variables={variables} onMade={onMade} />
          ) : (
            <Do label="Invite" mutation={mutations.invite} variables={variables} onMade={onMade} />
          )}
          {value.hasSecondFactor && (
            <Do
              label="Reset second factor"
              mutation={mutations.factor}
              variables={variables}
              onMade={() => toastQueue.positive('They sign in with the password alone.', { timeout: 5000 })}
            />
          )}
        </HStack>
      </VStack>
    </ReadOnlyField>
  )
}

function words({ hasPassword, hasSecondFactor, linkExpiresAt, lastSignedInAt }: WayIn): string {
  const factor = hasSecondFactor ? 'a second factor' : 'no second factor'
  return [
    hasPassword ? `Has a password and ${factor}.` : 'Has no password yet.',
    linkExpiresAt === null ? '' : `A link can be used until ${whenIs(linkExpiresAt)}.`,
    lastSignedInAt === null ? '' : `Signed in last ${whenIs(lastSignedInAt)}.`,
  ]
    .join(' ')
    .trim()
}

function LinkToHandOver({ link }: { readonly link: string }) {
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link)
    toastQueue.positive('Copied.', { timeout: 3000 })
  }
  return (
    <output>
      <Notice tone="caution">
        <Content>
          <VStack gap="regular">
            <Text>Hand this link to them, by a way that nobody else reads. It works once, and is not shown again.</Text>
            <TextField label="Link" isReadOnly value={link} />
            <ActionButton alignSelf="start" onPress={() => void copy()}>
              Copy
            </ActionButton>
          </VStack>
        </Content>
      </Notice>
    </output>
  )
}

type DoProps = {
  readonly label: string
  readonly mutation: (typeof mutations)[keyof typeof mutations]
  readonly variables: { readonly id: string }
  readonly onMade: (made: Made) => void
}

function Do({ label, mutation, variables, onMade }: DoProps) {
  const client = useApolloClient()
  // The link is for this answer alone: it must not stay in the cache.
  const [run, { loading }] = useMutation<{ made: Made }>(mutation, { variables, fetchPolicy: 'no-cache' })
  const onPress = async (): Promise<void> => {
    try {
      const { data } = await run()
      if (data !== null && data !== undefined) onMade(data.made)
      // Loading the page anew would take away the link, which nobody can see again.
      if (typeof data?.made.wayIn?.link !== 'string') await refetchPage(client)
    } catch (error) {
      toastQueue.critical(faultOf(error).message)
    }
  }
  return (
    <Button isPending={loading} onPress={() => void onPress()}>
      {label}
    </Button>
  )
}

function isWayIn(value: unknown): value is WayIn {
  return typeof value === 'object' && value !== null && 'hasPassword' in value
}
