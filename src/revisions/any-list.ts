import type { KeystoneContext } from '@keystone-6/core/types'

import type { Context } from '../../generated/keystone/types.ts'

/** The same context for code that is about items of any list, whose name is known at run time only. */
export function anyList(context: Context): KeystoneContext {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each list is typed by its own items, which do not fit a list of any
  return context as unknown as KeystoneContext
}

/** The way back: the context that code about items of any list was given. */
export function ourContext(context: object): Context {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there is one kind of context in this system
  return context as Context
}
