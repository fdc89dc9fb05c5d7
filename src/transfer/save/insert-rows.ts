import type { Context } from '../../../generated/keystone/types.ts'
import { ownedRelations } from '../../revisions/owned-relations.ts'

/** What Keystone would have written of one item: values, and relations as instructions. */
export type Data = Readonly<Record<string, unknown>>
export type Row = { readonly id: string; readonly data: Data }

type Link = { readonly field: string; readonly owner: string; readonly other: string }
type Columns = Record<string, unknown>

/** Writes rows of one list, and the links that they own, with a statement for each table. */
export async function insertRows(context: Context, list: string, rows: readonly Row[]): Promise<void> {
  const links: Link[] = []
  const sameColumns = new Map<string, Columns[]>()
  for (const { id, data } of rows) {
    const columns = columnsOf(context, list, data)
    const shape = Object.keys(columns).join()
    const group = sameColumns.get(shape) ?? []
    group.push({ id, ...columns })
    sameColumns.set(shape, group)
    links.push(...linksOf(context, list, data).map(link => ({ ...link, owner: id })))
  }
  for (const group of sameColumns.values()) await insert(context, list, group)
  for (const [field, group] of Map.groupBy(links, link => link.field)) await insertLinks(context, list, field, group)
}

/** Values by their columns. What is not given is left to the database, which has a default for it. */
function columnsOf(context: Context, list: string, data: Data): Columns {
  const columns: Columns = {}
  for (const [field, value] of Object.entries(data)) {
    if (value === undefined) continue
    if (!isRelation(context, list, field)) {
      columns[field] = value === context.__internal.prisma.DbNull ? null : value
    } else if (isToOne(value)) columns[field] = value.connect.id
  }
  return columns
}

function linksOf(context: Context, list: string, data: Data): Omit<Link, 'owner'>[] {
  return Object.entries(data).flatMap(([field, value]) =>
    isRelation(context, list, field) && isToMany(value) ? value.connect.map(({ id }) => ({ field, other: id })) : [],
  )
}

/** As one parameter: the database knows best how to read a value of each column. */
async function insert({ prisma }: Context, list: string, rows: readonly Columns[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {})
    .map(name => `"${name}"`)
    .join(', ')
  await prisma.$executeRawUnsafe(
    `insert into newsroom."${list}" (${names})
     select ${names} from jsonb_populate_recordset(null::newsroom."${list}", $1::jsonb)`,
    JSON.stringify(rows),
  )
}

async function insertLinks({ prisma }: Context, list: string, field: string, links: readonly Link[]): Promise<void> {
  const owned: Readonly<Record<string, readonly { field: string; link: string; owner: string; other: string }[]>> =
    ownedRelations
  const relation = owned[list]?.find(each => each.field === field)
  if (relation === undefined) throw new Error(`${list}.${field} is no relation that ${list} owns`)
  await prisma.$executeRawUnsafe(
    `insert into newsroom."${relation.link}" ("${relation.owner}", "${relation.other}")
     select owner, other from jsonb_to_recordset($1::jsonb) as link (owner uuid, other uuid) on conflict do nothing`,
    JSON.stringify(links),
  )
}

function isRelation(context: Context, list: string, field: string): boolean {
  return context.__internal.lists[list]?.fields[field]?.dbField.kind === 'relation'
}

function isToMany(value: unknown): value is { connect: readonly { id: string }[] } {
  return typeof value === 'object' && value !== null && 'connect' in value && Array.isArray(value.connect)
}

function isToOne(value: unknown): value is { connect: { id: string } } {
  return typeof value === 'object' && value !== null && 'connect' in value && !Array.isArray(value.connect)
}
