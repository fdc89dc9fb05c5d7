import type { KeystoneContext } from '@keystone-6/core/types'

import type { Context } from '../../generated/keystone/types.ts'

/** The same context for code that is about items of any list, whose name is known at run time only. */
export function anyList(context: Context): KeystoneContext {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each list is typed by its own items, which do not fit a list of any
  return context as unknown as KeystoneContext
}
