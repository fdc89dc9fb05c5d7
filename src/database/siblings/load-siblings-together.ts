import { evenlyMany, withEvenIds } from './even-ids.ts'
import { createTogether } from './together.ts'
import type { Args, Id, Models, RelatedQuestion } from './sibling-question.ts'
import { readRelatedQuestion, readRowQuestion } from './sibling-question.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: Id }

/** A model of a client, in a transaction or outside one, as an extension of Prisma's gets it. */
type Delegate = {
  readonly $name: string
  /** The client without the extension, in the same transaction. */
  readonly $parent: Readonly<Record<string, Plain | undefined>>
}
type Plain = {
  findMany(args: Args): Promise<Row[]>
  findFirst(args: Args): Promise<Row | null>
  count(args: Args): Promise<number>
}

type ExtendableClient = {
  readonly _runtimeDataModel: { readonly models: Models }
  $extends(extension: object): unknown
}

/**
 * Has a Prisma client load together what belongs to rows that stand side by side in an answer. Keystone asks for each row
 * by itself; questions of one moment that differ in nothing but the row become one statement here, so that their number
 * follows from what is asked and not from how many rows there are.
 */
export function loadSiblingsTogether(client: ExtendableClient): unknown {
  const { models } = client._runtimeDataModel
  const rowTogether = createTogether<Row | null>(null)
  const relatedTogether = createTogether<Row[]>([])
  const countTogether = createTogether(0)
  return client.$extends({
    model: {
      $allModels: {
        findFirst(this: Delegate, args: Args = {}) {
          const plain = requireModel(this, this.$name)
          const question = readRowQuestion(args)
          if (question === undefined) return plain.findFirst(args)
          const { id, filter } = question
          return rowTogether(this, ['row', filter], id, async ids => {
            if (ids.length === 1) return new Map([[id, await plain.findFirst(args)]])
            const rows = await plain.findMany({ where: { AND: [{ id: { in: evenlyMany(ids) } }, filter] } })
            return new Map(rows.map(row => [row.id, row]))
          })
        },
        findMany(this: Delegate, args: Args = {}) {
          const plain = requireModel(this, this.$name)
          const question = readRelatedQuestion(models, this.$name, args)
          if (question === undefined) return plain.findMany(withEvenIds(args))
          const { parent, id, filter, rest } = question
          return relatedTogether(this, [parent, filter, rest], id, async ids =>
            ids.length === 1
              ? new Map([[id, await plain.findMany(args)]])
              : findRelated(requireModel(this, parent.model), question, ids),
          )
        },
        count(this: Delegate, args: Args = {}) {
          const plain = requireModel(this, this.$name)
          const question = readRelatedQuestion(models, this.$name, args)
          if (question === undefined) return plain.count(args)
          const { parent, id, filter, rest } = question
          return countTogether(this, [parent, filter, rest], id, async ids =>
            ids.length === 1
              ? new Map([[id, await plain.count(args)]])
              : countRelated(requireModel(this, parent.model), question, ids),
          )
        },
      },
    },
  })
}

async function findRelated(
  parents: Plain,
  { parent: { field }, filter, rest }: RelatedQuestion,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Row[]>> {
  const rows = await parents.findMany({
    // One statement, that takes and skips for each row by itself.
    relationLoadStrategy: 'join',
    where: { id: { in: evenlyMany(ids) } },
    select: { id: true, [field]: { ...rest, where: filter } },
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Prisma answers with what its own schema says
  return new Map(rows.map(row => [row.id, row[field] as Row[]]))
}

async function countRelated(
  parents: Plain,
  { parent: { field }, filter }: RelatedQuestion,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  const rows = await parents.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: evenlyMany(ids) } },
    select: { id: true, _count: { select: { [field]: { where: filter } } } },
  })
  return new Map(rows.map(row => [row.id, Number(Reflect.get(Object(row._count), field))]))
}

function requireModel({ $parent }: Delegate, name: string): Plain {
  const model = $parent[name]
  if (model === undefined) throw new Error(`there is no model ${name}`)
  return model
}
