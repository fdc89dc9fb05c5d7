import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode } from 'graphql'
import { visit } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { badInput } from '../errors.ts'
import { newsroomLimits, requireAffordable } from '../graphql/limits.ts'

/** Refuses, before anything is read, what would cost too much with these variables, and text that PostgreSQL cannot keep. */
export const limitCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
        if (literalsHaveNul(document) || hasNul(variables))
          throw badInput('The character U+0000 can neither be kept nor looked for.')
        if (operation) requireAffordable({ schema, document, limits: newsroomLimits }, operation, variables)
      },
    }
  },
}

function literalsHaveNul(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    StringValue({ value }) {
      found ||= value.includes('\0')
    },
  })
  return found
}

/** Not recursive: how deep variables are nested is up to whoever sends them. */
function hasNul(given: unknown): boolean {
  const left = [given]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value === 'string' && value.includes('\0')) return true
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) left.push(part)
  }
  return false
}
