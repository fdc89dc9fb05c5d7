import { useRouter } from '@keystone-6/core/admin-ui/router'

/** The id of the item whose page this is; nothing where an item is still to be created. */
export function useItemId(): string | undefined {
  const { query } = useRouter()
  return typeof query.id === 'string' ? query.id : undefined
}
