import type { ApolloClient } from '@apollo/client'
import { InMemoryCache } from '@apollo/client'

/**
 * What Keystone knows of its lists and what it asks for an item have the same place in the cache, where the one throws the
 * other out: every page of an item was loaded, blank, and loaded again. Merged, both stay.
 */
export function keepLists({ cache }: ApolloClient): void {
  if (cache instanceof InMemoryCache)
    cache.policies.addTypePolicies({ KeystoneMeta: { merge: true }, KeystoneAdminMeta: { merge: true } })
}
