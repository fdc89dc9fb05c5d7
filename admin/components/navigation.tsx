import { gql } from '@apollo/client'
import { useMutation, useQuery } from '@apollo/client/react'
import { ActionButton } from '@keystar/ui/button'
import { NavGroup } from '@keystar/ui/nav-list'
import { useNavigate } from '@keystar/ui/router'
import { Tooltip, TooltipTrigger } from '@keystar/ui/tooltip'
import { getHrefFromList, NavContainer, NavFooter, NavItem, NavList } from '@keystone-6/core/admin-ui/components'
import type { NavigationProps } from '@keystone-6/core/types'

/** The lists in the order of an editor's day; whatever is not named here comes last. */
const groups = [
  { title: 'Story', keys: ['Story', 'Claim', 'OpenQuestion', 'WatchItem'] },
  { title: 'Evidence', keys: ['Source', 'Citation', 'AnonymityGrant'] },
  { title: 'Reference', keys: ['Topic', 'Entity'] },
  { title: 'Record', keys: ['Update', 'ScheduledPublication', 'AuditEvent'] },
  { title: 'Settings', keys: ['Publisher', 'User', 'ApiToken'] },
]

const whoAmI = gql`
  query WhoAmI {
    authenticatedItem {
      name
      role
    }
  }
`

const endSession = gql`
  mutation EndSession {
    endSession
  }
`

/** Where everything is, grouped by what it is for, with the way out at the bottom. */
export function Navigation({ lists }: NavigationProps) {
  const named = new Set(groups.flatMap(({ keys }) => keys))
  const rest = { title: 'More', keys: lists.map(({ key }) => key).filter(key => !named.has(key)) }
  return (
    <NavContainer>
      <NavList>
        <NavItem href="/">Desk</NavItem>
        {[...groups, rest].map(({ title, keys }) => {
          const shown = keys.flatMap(key => lists.filter(list => list.key === key))
          return shown.length === 0 ? null : (
            <NavGroup key={title} title={title}>
              {shown.map(list => (
                <NavItem key={list.key} href={getHrefFromList(list)}>
                  {list.label}
                </NavItem>
              ))}
            </NavGroup>
          )
        })}
      </NavList>
      <NavFooter>
        <SignOut />
      </NavFooter>
    </NavContainer>
  )
}

function SignOut() {
  const navigate = useNavigate()
  const { data } = useQuery<{ authenticatedItem: { name: string; role: string } | null }>(whoAmI)
  const [end] = useMutation(endSession, { onCompleted: () => navigate('/signin') })
  if (!data?.authenticatedItem) return null
  const { name, role } = data.authenticatedItem
  return (
    <TooltipTrigger>
      <ActionButton onPress={() => void end()}>Sign out</ActionButton>
      <Tooltip>
        Signed in as {name} ({role})
      </Tooltip>
    </TooltipTrigger>
  )
}
