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

const message = 'Sign in first, with the mutation authenticateUserWithPassword.'

/** The newsroom API answers nobody who is not signed in: no content, no schema, no hint of what there is. */
export const signedInOnly: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation }) {
        if (contextValue.session !== undefined || isOpen(operation)) return
        throw new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
      },
      async willSendResponse({ contextValue, document, operation, response }) {
        // A document that is not valid never got that far, and what is wrong with it would tell what there is.
        if (contextValue.session !== undefined || document === undefined || operation !== undefined) return
        response.http.status = 401
        const errors = [{ message, extensions: { code: 'UNAUTHENTICATED' } }]
        response.body = { kind: 'single', singleResult: { errors } }
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
