import { gql } from '@apollo/client'
import { useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { Checkbox, CheckboxGroup } from '@keystar/ui/checkbox'
import { HStack, VStack } from '@keystar/ui/layout'
import { Item, Picker } from '@keystar/ui/picker'
import { Text, Heading } from '@keystar/ui/typography'
import { TextField } from '@keystar/ui/text-field'
import { PageContainer } from '@keystone-6/core/admin-ui/components'
import { useState } from 'react'

import { isTokenScope, roles, scopeName, tokenScopes } from '../../src/vocabulary/people.ts'
import { tokenLifeDays, tokenLives } from '../../src/vocabulary/token-lives.ts'
import { ChoicePicker } from '../components/choice-picker.tsx'
import { descriptionStyle } from '../components/description-style.ts'
import { Refusal } from '../components/refusal.tsx'
import { usePerson } from '../components/use-person.ts'
import { labelOf } from '../components/words.ts'
import { NewToken } from './new-token.tsx'

type Person = { id: string; name: string; role: string }
type Issued = { issueApiToken: { token: string; apiToken: { id: string; name: string } } }

const peopleQuery = gql`
  query TokenOwners {
    users(where: { state: { equals: active } }, orderBy: [{ name: asc }]) {
      id
      name
      role
    }
  }
`

const issue = gql`
  mutation IssueToken($name: String!, $scopes: [ApiTokenScopesType!]!, $owner: ID, $expiresAt: DateTime) {
    issueApiToken(name: $name, scopes: $scopes, owner: $owner, expiresAt: $expiresAt) {
      token
      apiToken {
        id
        name
      }
    }
  }
`

const dayMs = 86_400_000
const scopeChoices = Object.keys(tokenScopes)
  .filter(isTokenScope)
  .map(scope => ({ scope, ...tokenScopes[scope] }))

/** Makes a token for a script, and shows it this once. */
export function CreateTokenPage() {
  const [issued, setIssued] = useState<Issued['issueApiToken']>()
  return (
    <PageContainer
      title="New API token"
      header={
        <Heading elementType="h1" size="small">
          New API token
        </Heading>
      }
    >
      <VStack gap="xlarge" paddingY="xlarge" UNSAFE_style={{ maxWidth: 640 }}>
        {issued === undefined ? (
          <TokenForm onIssued={setIssued} />
        ) : (
          <NewToken token={issued.token} name={issued.apiToken.name} onAnother={() => setIssued(undefined)} />
        )}
      </VStack>
    </PageContainer>
  )
}

function TokenForm({ onIssued }: { onIssued: (issued: Issued['issueApiToken']) => void }) {
  const me = usePerson()
  const { data } = useQuery<{ users: Person[] }>(peopleQuery)
  const [name, setName] = useState('')
  const [owner, setOwner] = useState<string>()
  const [scopes, setScopes] = useState<readonly string[]>([])
  const [life, setLife] = useState<keyof typeof tokenLives>('quarter')
  const [send, { loading, error }] = useMutation<Issued>(issue, {
    onCompleted: ({ issueApiToken }) => onIssued(issueApiToken),
    // Shown below.
    onError: () => {},
  })
  const submit = (): void => {
    const days = tokenLifeDays[life]
    const expiresAt = days === null ? null : new Date(Date.now() + days * dayMs).toISOString()
    void send({ variables: { name, scopes, owner: owner ?? me?.id, expiresAt } })
  }
  return (
    <VStack
      gap="xlarge"
      elementType="form"
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <Text color="neutralSecondary">
        A script acts with it in somebody’s name, never beyond their role, and only as far as its scopes go. Give each
        script its own, with as little as it needs.
      </Text>
      <TextField
        label="Name"
        description="What it is for, such as “nightly import”."
        isRequired
        autoFocus
        maxLength={120}
        value={name}
        onChange={setName}
      />
      <CheckboxGroup label="Scopes" isRequired value={[...scopes]} onChange={setScopes}>
        {scopeChoices.map(({ scope, label, description }) => (
          <Checkbox key={scope} value={scope}>
            <Text>
              {label} ({scopeName(scope)})
            </Text>
            <Text slot="description" UNSAFE_style={descriptionStyle}>
              {description}
            </Text>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Picker
        label="In the name of"
        description="What it does is recorded as theirs, with the name of the token."
        items={data?.users ?? []}
        selectedKey={owner ?? me?.id ?? null}
        isRequired
        UNSAFE_style={{ width: '100%' }}
        onSelectionChange={key => setOwner(key === null ? undefined : String(key))}
      >
        {person => (
          <Item key={person.id} textValue={person.name}>
            <Text>{person.name}</Text>
            <Text slot="description">{labelOf(roles, person.role)}</Text>
          </Item>
        )}
      </Picker>
      <ChoicePicker label="Works for" choices={tokenLives} value={life} onChange={setLife} />
      <Refusal error={error} />
      <HStack gap="regular">
        <Button
          type="submit"
          prominence="high"
          isPending={loading}
          isDisabled={name.trim() === '' || scopes.length === 0}
        >
          Make token
        </Button>
        <Button href="/api-tokens">Cancel</Button>
      </HStack>
    </VStack>
  )
}
