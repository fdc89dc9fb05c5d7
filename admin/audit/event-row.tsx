import { TextLink } from '@keystar/ui/link'
import { Text } from '@keystar/ui/typography'
import { VStack } from '@keystar/ui/layout'

import { auditActions } from '../../src/vocabulary/audit.ts'
import { labelOf, momentOf } from '../components/words.ts'
import type { AuditEvent } from './query.ts'

const places: Readonly<Record<string, { path: string; name: string }>> = {
  Story: { path: 'stories', name: 'Story' },
  Claim: { path: 'claims', name: 'Claim' },
  Source: { path: 'sources', name: 'Source' },
  Citation: { path: 'citations', name: 'Citation' },
  OpenQuestion: { path: 'open-questions', name: 'Question' },
  WatchItem: { path: 'watch-items', name: 'Watch item' },
  AnonymityGrant: { path: 'anonymity-grants', name: 'Anonymity' },
  User: { path: 'people', name: 'Person' },
  ApiToken: { path: 'api-tokens', name: 'API token' },
  Publisher: { path: 'publisher', name: 'Settings' },
  Revision: { path: 'revisions', name: 'Version' },
}

/** One event in words: when, who, what, about what, from where. */
export function EventRow({ event, onAbout }: { event: AuditEvent; onAbout: (subjectId: string) => void }) {
  const { actor, action, occurredAt, subjectType, subjectId, address, token, details } = event
  const place = places[subjectType]
  return (
    <tr>
      <Cell isShort>{momentOf(occurredAt)}</Cell>
      <Cell>
        <Text>{actor === null ? whoElse(action) : <TextLink href={`/people/${actor.id}`}>{actor.name}</TextLink>}</Text>
        {token !== '' && (
          <Text size="small" color="neutralSecondary">
            with the token {token}
          </Text>
        )}
      </Cell>
      <Cell>
        <Text weight="medium">{labelOf(auditActions, action)}</Text>
        <Details details={details ?? {}} />
      </Cell>
      <Cell>
        {place !== undefined && (
          // So far apart that a finger hits the one that is meant.
          <VStack gap="large" alignItems="start">
            <Text>
              <TextLink href={subjectType === 'Publisher' ? `/${place.path}` : `/${place.path}/${subjectId}`}>
                {place.name}
              </TextLink>
            </Text>
            <Text>
              <TextLink prominence="high" onPress={() => onAbout(subjectId)}>
                all about it
              </TextLink>
            </Text>
          </VStack>
        )}
      </Cell>
      <Cell>{address === '' ? '—' : address}</Cell>
    </tr>
  )
}

const whoElse = (action: string): string => (action === 'sign_in_failed' ? 'Somebody' : 'The system')

function Details({ details }: { details: Readonly<Record<string, unknown>> }) {
  const told = Object.entries(details).filter(([, value]) => value !== null && value !== '')
  return told.map(([key, value]) => (
    <Text key={key} size="small" color="neutralSecondary" UNSAFE_style={{ overflowWrap: 'anywhere' }}>
      {inWords(key)}: {Array.isArray(value) ? value.map(one => inWords(String(one))).join(', ') : String(value)}
    </Text>
  ))
}

/** A name of the code as people write it: `independentOriginsNeeded`, `in_review`. */
function inWords(name: string): string {
  return name.replaceAll('_', ' ').replaceAll(/(?<=[a-z])([A-Z])/g, letter => ` ${letter.toLowerCase()}`)
}

function Cell({ children, isShort = false }: { children: React.ReactNode; isShort?: boolean }) {
  return (
    <td style={{ padding: '8px 16px 8px 0', verticalAlign: 'top', whiteSpace: isShort ? 'nowrap' : undefined }}>
      <VStack gap="small">{typeof children === 'string' ? <Text>{children}</Text> : children}</VStack>
    </td>
  )
}
