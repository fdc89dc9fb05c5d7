import pg from 'pg'

/** The statement that makes the role; `secret` is a literal, quoted already. */
export function creationOf(role: string, secret: string | undefined): string {
  const password = secret === undefined ? '' : ` password ${secret}`
  return `create role ${pg.escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole noinherit${password}`
}

type Role = { readonly isPlain: boolean; readonly groups: readonly string[] }

/** The role as it is; undefined when there is none. */
export async function findRole(client: pg.Client, role: string): Promise<Role | undefined> {
  const { rows } = await client.query<Role>(
    `select rolcanlogin and not (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls) as "isPlain",
       array(select roleid::regrole::text from pg_auth_members where member = pg_roles.oid) as groups
     from pg_roles where rolname = $1`,
    [role],
  )
  return rows[0]
}

/** Everything after the creation of the role; each statement can be repeated. */
export async function readerStatements(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ database: string; owner: string; hasPublic: boolean }>(
    `select current_database() as database, current_user as owner, to_regnamespace('public') is not null as "hasPublic"`,
  )
  const [reader, database, owner] = [role, rows[0]?.database ?? '', rows[0]?.owner ?? ''].map(name =>
    client.escapeIdentifier(name),
  )
  const found = await findRole(client, role)
  return [
    // Somebody may have made the role for something else: it could then become another one and read on.
    ...(found?.isPlain === false
      ? [`alter role ${reader} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls`]
      : []),
    ...(found?.groups ?? []).map(group => `revoke ${group} from ${reader}`),
    `grant connect on database ${database} to ${reader}`,
    `revoke all on schema newsroom from public, ${reader}`,
    `revoke all on all tables in schema newsroom from public, ${reader}`,
    ...(rows[0]?.hasPublic ? [`revoke create on schema public from public, ${reader}`] : []),
    ...readable.flatMap(schema => [
      `revoke all on schema ${schema} from public, ${reader}`,
      `revoke all on all tables in schema ${schema} from public, ${reader}`,
      `grant usage on schema ${schema} to ${reader}`,
      `grant select on all tables in schema ${schema} to ${reader}`,
      `alter default privileges for role ${owner} in schema ${schema} grant select on tables to ${reader}`,
    ]),
    ...limits.map(([name, value]) => `alter role ${reader} in database ${database} set ${name} = '${value}'`),
  ]
}

/** What is public, and what was. */
const readable = ['published', 'record'] as const

const limits = [
  ['default_transaction_read_only', 'on'],
  ['statement_timeout', '10s'],
  ['search_path', 'published'],
] as const

/** Asks PostgreSQL what the role may do, however it came by it. */
export async function isRight(client: pg.Client, role: string): Promise<boolean> {
  const found = await findRole(client, role)
  if (!found?.isPlain || found.groups.length > 0) return false
  const { rows } = await client.query<{ isRight: boolean }>(
    `select has_database_privilege(reader.oid, current_database(), 'connect')
       and (select bool_and(has_schema_privilege(reader.oid, schema, 'usage')
              and not has_schema_privilege(reader.oid, schema, 'create')) from unnest($3::text[]) schema)
       and not has_schema_privilege(reader.oid, 'newsroom', 'usage, create')
       and not coalesce(has_schema_privilege(reader.oid, to_regnamespace('public')::oid, 'create'), false)
       and not exists (
         select from pg_class where relkind in ('r', 'p', 'v', 'm', 'f') and case
           when relnamespace::regnamespace::text = any($3) then
             has_table_privilege(reader.oid, oid, 'insert, update, delete, truncate, references, trigger')
             or has_any_column_privilege(reader.oid, oid, 'insert, update, references')
             or (not has_table_privilege(reader.oid, oid, 'select') and relname <> '_prisma_migrations')
           when relnamespace = 'newsroom'::regnamespace then
             has_table_privilege(reader.oid, oid, 'select, insert, update, delete, truncate, references, trigger')
             or has_any_column_privilege(reader.oid, oid, 'select, insert, update, references')
         end)
       and not exists (
         select from unnest($3::text[]) schema where not exists (
           select from pg_default_acl, aclexplode(defaclacl)
           where defaclrole = current_user::regrole and defaclnamespace::regnamespace::text = schema
             and defaclobjtype = 'r' and grantee = reader.oid and privilege_type = 'SELECT'))
       and exists (
         select from pg_db_role_setting join pg_database on pg_database.oid = setdatabase
         where datname = current_database() and setrole = reader.oid and setconfig @> $2) as "isRight"
     from pg_roles as reader where rolname = $1`,
    [role, limits.map(limit => limit.join('=')), readable],
  )
  return rows[0]?.isRight === true
}
