import type { ApolloClient } from '@apollo/client'

/** Asks again for all that the page shows; not for the lists, without which Keystone shows nothing until they are there. */
export async function refetchPage(client: ApolloClient): Promise<void> {
  await client.refetchQueries({
    include: 'active',
    onQueryUpdated: ({ queryName }) => queryName !== 'KsFetchAdminMeta',
  })
}
