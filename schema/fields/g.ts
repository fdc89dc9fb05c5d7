import { gWithContext } from '@keystone-6/core'

import type { Context } from '../../generated/keystone/types.ts'

/** Keystone's GraphQL type builder, knowing our own context. */
export const g = gWithContext<Context>()
