import { gql } from '@apollo/client'
import { useApolloClient, useMutation } from '@apollo/client/react'
import { ActionButton } from '@keystar/ui/button'
import { NavGroup } from '@keystar/ui/nav-list'
import { useNavigate } from '@keystar/ui/router'
import { Tooltip, TooltipTrigger } from '@keystar/ui/tooltip'
import { getHrefFromList, NavContainer, NavFooter, NavItem, NavList } from '@keystone-6/core/admin-ui/components'
import type { NavigationProps } from '@keystone-6/core/types'
import { Fragment, useEffect, useState } from 'react'

import { Connection } from '../shell/connection.tsx'
import { keepLists } from '../shell/keep-lists.ts'
import { Keys } from '../shell/keys.tsx'
import type { Opened } from '../shell/keys.tsx'
import { ListViews } from '../shell/list-views.tsx'
import { nameParts } from '../shell/name-parts.ts'
import { Refusals } from '../shell/refusals.tsx'
import { injectStyles } from '../shell/styles.ts'
import { usePerson } from './use-person.ts'

/** The lists in the order of an editor's day; whatever is not named here comes last. */
const groups = [
  { title: 'Story', keys: ['Story', 'Claim', 'OpenQuestion', 'WatchItem'] },
  { title: 'Evidence', keys: ['Source', 'Citation', 'AnonymityGrant'] },
  { title: 'Reference', keys: ['Topic', 'Entity'] },
  { title: 'Record', keys: ['Update', 'ScheduledPublication', 'AuditEvent'] },
  { title: 'Settings', keys: ['Publisher', 'User', 'ApiToken'] },
]

const endSession = gql`
  mutation EndSession {
    endSession
  }
`

injectStyles()

/** Where everything is, grouped by what it is for, with the way out at the bottom. */
export function Navigation({ lists }: NavigationProps) {
  const named = new Set(groups.flatMap(({ keys }) => keys))
  const [opened, setOpened] = useState<Opened>()
  const client = useApolloClient()
  useEffect(nameParts, [])
  useEffect(() => keepLists(client), [client])
  const person = usePerson()
  const navigate = useNavigate()
  const [end] = useMutation(endSession, { onCompleted: () => navigate('/signin') })
  const signOut = (): void => void end()
  const rest = { title: 'More', keys: lists.map(({ key }) => key).filter(key => !named.has(key)) }
  return (
    <NavContainer>
      <NavList>
        <NavItem href="/">Desk</NavItem>
        <NavItem href="/my-work">My work</NavItem>
        {[...groups, rest].map(({ title, keys }) => {
          const shown = keys.flatMap(key => lists.filter(list => list.key === key))
          return shown.length === 0 ? null : (
            <NavGroup key={title} title={title}>
              {shown.map(list => (
                <Fragment key={list.key}>
                  <NavItem href={getHrefFromList(list)}>{list.label}</NavItem>
                  <ListViews path={list.path} />
                </Fragment>
              ))}
            </NavGroup>
          )
        })}
        {person !== undefined && <NavItem href="/account">Your account</NavItem>}
      </NavList>
      <NavFooter>
        {person !== undefined && (
          <TooltipTrigger>
            <ActionButton onPress={signOut}>Sign out</ActionButton>
            <Tooltip>
              Signed in as {person.name} ({person.role})
            </Tooltip>
          </TooltipTrigger>
        )}
        <ActionButton onPress={() => setOpened('palette')}>Search</ActionButton>
        <ActionButton onPress={() => setOpened('keys')}>Keys</ActionButton>
      </NavFooter>
      <Keys
        opened={opened}
        onOpen={setOpened}
        commands={[
          { kind: 'Do', label: 'Second factor', run: () => navigate('/second-factor') },
          { kind: 'Do', label: 'Sign out', run: signOut },
        ]}
      />
      <Refusals />
      <Connection />
    </NavContainer>
  )
}
