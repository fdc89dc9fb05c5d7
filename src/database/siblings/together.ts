import DataLoader from 'dataloader'

import type { Id } from './sibling-question.ts'

/** PostgreSQL takes some 65,000 parameters a statement. */
const maxIds = 1_000

type Load<Answer> = (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Answer>>
type LoadTogether<Answer> = (where: object, question: unknown, id: Id, load: Load<Answer>) => Promise<Answer>

/**
 * Loads once for all equal questions of a moment in the same place that are about different ids; `ofNothing` answers for
 * an id that is not found. Nothing is kept from one moment to the next.
 */
export function createTogether<Answer>(ofNothing: Answer): LoadTogether<Answer> {
  const places = new WeakMap<object, Map<string, DataLoader<Id, Answer>>>()
  return async (where, question, id, load) => {
    const loaders = places.get(where) ?? new Map<string, DataLoader<Id, Answer>>()
    places.set(where, loaders)
    const key = JSON.stringify(question)
    const loader = loaders.get(key) ?? new DataLoader(loadOnce, { cache: false, maxBatchSize: maxIds })
    loaders.set(key, loader)
    return loader.load(id)

    async function loadOnce(ids: readonly Id[]): Promise<Answer[]> {
      loaders.delete(key)
      const found = await load([...new Set(ids)])
      return ids.map(each => found.get(each) ?? ofNothing)
    }
  }
}
