import { allowAll, denyAll } from '@keystone-6/core/access'
import type { BaseFields, BaseListTypeInfo, FieldTypeFunc, ListConfig } from '@keystone-6/core/types'

import { lists } from '../../schema/index.ts'
import type { PublishedList } from '../../schema/published.ts'
import { published } from '../../schema/published.ts'
import { maxTake } from '../graphql/check-arguments.ts'

type AnyList = ListConfig<BaseListTypeInfo>

/** The newsroom's lists as the public reads them: the fields of the allow-list, queries only, no hooks, no actions. */
export function deliveryLists(): Record<PublishedList, AnyList> {
  return {
    Story: publicList('Story'),
    Claim: publicList('Claim'),
    Source: publicList('Source'),
    Citation: publicList('Citation'),
    OpenQuestion: publicList('OpenQuestion'),
    WatchItem: publicList('WatchItem'),
    Update: publicList('Update'),
    Change: publicList('Change'),
    Redirect: publicList('Redirect'),
    Topic: publicList('Topic'),
    Entity: publicList('Entity'),
    Publisher: publicList('Publisher'),
  }
}

function publicList(listKey: PublishedList): AnyList {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each list is typed by its own items, which the public has no use for
  const list = lists[listKey] as unknown as AnyList
  return {
    access: { operation: { query: allowAll, create: denyAll, update: denyAll, delete: denyAll } },
    fields: pickFields(listKey, list.fields),
    isSingleton: list.isSingleton ?? false,
    graphql: { ...list.graphql, maxTake, omit: { create: true, update: true, delete: true } },
  }
}

/**
 * The public has no Admin UI, and Keystone would look there for lists and fields that the public does not have. It has
 * no access rules either: what is confidential is not there, and a text that is, is never null.
 */
function asPublic(field: FieldTypeFunc<BaseListTypeInfo>): FieldTypeFunc<BaseListTypeInfo> {
  return meta => {
    const { access, graphql, ...resolved } = field(meta)
    const isText = resolved.dbField.kind === 'scalar' && resolved.dbField.mode === 'required'
    const isNonNull = access === undefined ? graphql?.isNonNull : { read: isText }
    return { ...resolved, graphql: { ...graphql, ...(isNonNull ? { isNonNull } : {}) }, getAdminMeta: () => ({}) }
  }
}

function pickFields(listKey: PublishedList, fields: BaseFields<BaseListTypeInfo>): BaseFields<BaseListTypeInfo> {
  return Object.fromEntries(
    published[listKey].map(fieldKey => {
      const field = fields[fieldKey]
      if (field === undefined)
        throw new Error(`schema/published.ts names ${listKey}.${fieldKey}, which schema/${listKey}.ts does not have`)
      return [fieldKey, asPublic(field)]
    }),
  )
}
