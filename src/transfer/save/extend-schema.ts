import { g as plainG, gWithContext } from '@keystone-6/core'
import type { GraphQLSchema } from 'graphql'

import type { Context } from '../../../generated/keystone/types.ts'
import { badInput } from '../../errors.ts'
import type { FieldChange } from './plan.ts'
import type { SavedRecord } from './save-records.ts'
import { saveRecords } from './save-records.ts'

const g = gWithContext<Context>()

const outcome = g.enum({
  name: 'ImportOutcome',
  description: 'What importing does with a record.',
  values: {
    created: { value: 'created', description: 'There was none; it is made.' },
    changed: { value: 'changed', description: 'There was one, and it differs.' },
    unchanged: { value: 'unchanged', description: 'There was one, and it is the same.' },
  },
})

const change = g.object<FieldChange>()({
  name: 'ImportChange',
  description: 'One field that importing changes.',
  fields: {
    field: g.field({ type: g.nonNull(g.String), description: 'Its name in the export format.' }),
    was: g.field({ type: g.nonNull(g.String), description: 'What the newsroom had; empty when it had none.' }),
    is: g.field({ type: g.nonNull(g.String), description: 'What the record says.' }),
  },
})

const imported = g.object<SavedRecord>()({
  name: 'ImportedRecord',
  description: 'What became of one record.',
  fields: {
    name: g.field({ type: g.nonNull(g.String), description: 'What the file calls it, such as claim:its-slug.' }),
    outcome: g.field({ type: g.nonNull(outcome), description: 'What importing does with it.' }),
    changes: g.field({ type: g.nonNull(g.list(g.nonNull(change))), description: 'The fields that differ.' }),
    warning: g.field({
      type: g.nonNull(g.String),
      description: 'What could not be taken over as it stands, and what to do; empty when all could.',
    }),
    needsApproval: g.field({
      type: g.nonNull(g.Boolean),
      description: 'It is a claim that the record calls confirmed and that nobody here has approved.',
    }),
    requests: g.field({
      type: g.nonNull(g.list(g.nonNull(g.ID))),
      description: 'Requests for anonymity that the record calls approved, and that nobody here has decided.',
    }),
  },
})

const records = g.arg({
  type: g.nonNull(g.list(g.nonNull(g.JSON))),
  description: 'Lines of the export format (formats/sofar-export-1.schema.json), in any order.',
})

const extend = plainG.extend(() => ({
  mutation: {
    importContent: g.field({
      type: g.nonNull(g.list(g.nonNull(imported))),
      description: 'Create and change content as records say: all of it or, when anything is refused, nothing.',
      args: { records },
      resolve: (_root, { records: given }, context: Context) => saveRecords(context, given),
    }),
  },
  query: {
    importPreview: g.field({
      type: g.nonNull(g.list(g.nonNull(imported))),
      description: 'What importContent would do, or why it would refuse. Nothing is changed.',
      args: { records },
      resolve: (_root, { records: given }, context: Context) => previewRecords(context, given),
    }),
  },
}))

/** Adds `importContent` and `importPreview` to the newsroom API. */
export function extendWithImport(schema: GraphQLSchema): GraphQLSchema {
  return extend(schema)
}

const limits = { isolationLevel: 'RepeatableRead', timeout: 120_000 } as const

/** Does everything, and takes it back: whatever would be refused is refused here too. */
async function previewRecords(context: Context, given: readonly unknown[]): Promise<SavedRecord[]> {
  let saved: SavedRecord[] | undefined
  const takeBack = new Error('a preview changes nothing')
  await context
    .transaction(async transaction => {
      saved = await saveRecords(transaction, given, { isPreview: true })
      throw takeBack
    }, limits)
    .catch((error: unknown) => {
      if (error !== takeBack) throw error
    })
  if (saved === undefined) throw badInput('records: nothing to preview.')
  return saved
}
