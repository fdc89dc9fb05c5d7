import DataLoader from 'dataloader'

import type { Acting } from './record-audit.ts'
import { recordAudit } from './record-audit.ts'

type Reading = { readonly listKey: string; readonly fieldKey: string; readonly item: { readonly id: unknown } }

/**
 * Writes down that somebody reads a confidential field, before they get it: no reading without a record. What one
 * request reads at one moment of one item is one event; the same field of the same item is recorded once a request.
 */
export async function recordReading(context: Acting, { listKey, fieldKey, item }: Reading): Promise<void> {
  const loader = loaders.get(context) ?? createLoader(context)
  loaders.set(context, loader)
  await loader.load(`${listKey}/${String(item.id)}/${fieldKey}`)
}

const loaders = new WeakMap<Acting, DataLoader<string, true>>()

function createLoader(context: Acting): DataLoader<string, true> {
  return new DataLoader(async keys => {
    const readings = keys.map(key => key.split('/'))
    const byItem = Map.groupBy(readings, ([listKey, id]) => `${listKey}/${id}`)
    await recordAudit(
      context,
      [...byItem.values()].map(fields => ({
        action: 'confidential_read',
        subjectType: fields[0]?.[0] ?? '',
        subjectId: fields[0]?.[1] ?? '',
        details: { fields: fields.map(([, , field]) => field ?? '').toSorted() },
      })),
    )
    return keys.map(() => true as const)
  })
}
