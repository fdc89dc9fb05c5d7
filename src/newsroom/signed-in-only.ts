import type { ApolloServerPlugin } from '@apollo/server'
import type { OperationDefinitionNode } from 'graphql'
import { GraphQLError, Kind } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'

/** What somebody who is not signed in may ask: to come in, who they are, and what Keystone's sign-in page needs. */
const open: ReadonlySet<string> = new Set([
  'authenticateUserWithPassword',
  'authenticatedItem',
  'endSession',
  'keystone',
  'linkedPerson',
  'canMailLinks',
  'setPasswordByLink',
  'requestPasswordReset',
  '__typename',
])

/** The newsroom API answers nobody who is not signed in: no content, no schema, no hint of what there is. */
export const signedInOnly: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation }) {
        if (contextValue.session !== undefined || isOpen(operation)) return
        throw new GraphQLError('Sign in first, with the mutation authenticateUserWithPassword.', {
          extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
        })
      },
    }
  },
}

function isOpen(operation: OperationDefinitionNode | undefined): boolean {
  return (
    operation !== undefined &&
    operation.selectionSet.selections.every(
      selection => selection.kind === Kind.FIELD && open.has(selection.name.value),
    )
  )
}
