export type Args = Readonly<Record<string, unknown>>
export type Id = string | number

/** The models of a Prisma client, as it carries them itself. */
export type Models = Readonly<
  Record<string, { readonly fields: readonly { name: string; type: string; relationName?: string }[] }>
>

/** The rows, or their number, that one row is related to. */
export type RelatedQuestion = {
  /** The row: its model, and its field that leads to what is asked for. */
  readonly parent: { readonly model: string; readonly field: string }
  readonly id: Id
  /** What is asked of the related rows besides. */
  readonly filter: unknown
  readonly rest: Args
}

/**
 * Reads a question about the rows that one row is related to, as Keystone puts it: `{ where: { AND: [filter, { stories:
 * { some: { id } } }] }, orderBy, take, skip }`. Undefined for any other, and for one with a cursor, which is about one
 * place in one list.
 */
export function readRelatedQuestion(models: Models, model: string, args: Args): RelatedQuestion | undefined {
  const { where, cursor, ...rest } = args
  const [filter, relation] = bothOf(where) ?? []
  if (cursor !== undefined || Object.keys(rest).some(key => !['orderBy', 'take', 'skip'].includes(key)))
    return undefined
  const [field = ''] = typeof relation === 'object' && relation !== null ? Object.keys(relation) : []
  const condition = onlyValue(relation, field)
  const id = onlyValue(onlyValue(condition, 'some') ?? condition, 'id')
  const parent = oppositeOf(models, model, field)
  return parent !== undefined && isId(id) ? { parent, id, filter, rest } : undefined
}

/** One row by its id, when a filter that may be given besides lets it through. */
export type RowQuestion = { readonly id: Id; readonly filter: unknown }

/** Reads a question about one row, as Keystone puts it: `{ where: { id } }` or `{ where: { AND: [{ id }, filter] } }`. */
export function readRowQuestion({ where, ...rest }: Args): RowQuestion | undefined {
  const [row, filter = {}] = bothOf(where) ?? [where]
  const id = onlyValue(row, 'id')
  const value = onlyValue(id, 'equals') ?? id
  return isId(value) && Object.keys(rest).length === 0 ? { id: value, filter } : undefined
}

function oppositeOf(models: Models, model: string, field: string): { model: string; field: string } | undefined {
  const relation = models[model]?.fields.find(({ name }) => name === field)
  const opposite = models[relation?.type ?? '']?.fields.find(
    ({ name, relationName }) =>
      relationName !== undefined &&
      relationName === relation?.relationName &&
      !(relation.type === model && name === field),
  )
  return relation && opposite && { model: relation.type, field: opposite.name }
}

function bothOf(where: unknown): unknown[] | undefined {
  const both = onlyValue(where, 'AND')
  return Array.isArray(both) && both.length === 2 ? both : undefined
}

function onlyValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const keys = Object.keys(value)
  return keys.length === 1 && keys[0] === key ? Reflect.get(value, key) : undefined
}

function isId(value: unknown): value is Id {
  return typeof value === 'string' || typeof value === 'number'
}
