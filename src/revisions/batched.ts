import DataLoader from 'dataloader'

import type { Context } from '../../generated/keystone/types.ts'

/**
 * Loads by id, one load for all that one request asks for at the same moment: a list of items takes as many statements
 * as one item. Nothing is kept from one moment to the next.
 */
export function batched<Value>(
  load: (context: Context, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (context: Context, key: string) => Promise<Value | undefined> {
  const loaders = new WeakMap<Context, DataLoader<string, Value | undefined>>()
  return (context, key) => {
    const loader =
      loaders.get(context) ??
      new DataLoader<string, Value | undefined>(
        async keys => {
          const found = await load(context, [...new Set(keys)])
          return keys.map(wanted => found.get(wanted))
        },
        { cache: false },
      )
    loaders.set(context, loader)
    return loader.load(key)
  }
}
