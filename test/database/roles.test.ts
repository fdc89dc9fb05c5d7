import { connectClient, databaseProblem, describeDatabase } from '../../src/database/connection.ts'
import { ensureReaderRole, readerUrl } from '../../src/database/roles.ts'
import { createEmptyDatabase, query } from '../support/database.ts'

const schemas = `
  create schema newsroom; create table newsroom.story (title text);
  create schema published; create table published.story (title text); insert into published.story values ('out');
  create schema record; create table record.story (title text);
  create schema search; create table search.story (title text)`

async function createDatabase() {
  const database = await createEmptyDatabase()
  await query(database.url, schemas)
  return database
}

describe('The account that reads what is published', () => {
  test('reads that, also in tables that come later, and nothing else', async () => {
    const { url, drop } = await createDatabase()
    await query(url, 'grant usage on schema newsroom to public; grant select on newsroom.story to public')
    await ensureReaderRole({ url })
    await query(url, 'create table published.later (x int)')
    const reader = readerUrl(url)
    expect(await query(reader, 'select title from story')).toEqual([{ title: 'out' }])
    expect(await query(reader, 'select * from later')).toEqual([])
    expect(await query(reader, 'show statement_timeout')).toEqual([{ statement_timeout: '10s' }])
    await expect(query(reader, 'select * from newsroom.story')).rejects.toThrow('permission denied for schema newsroom')
    for (const sql of [
      `insert into story values ('x')`,
      'delete from story',
      'create table published.mine ()',
      'create table public.mine ()',
    ]) {
      await expect(query(reader, sql)).rejects.toThrow('read-only transaction')
      await expect(query(reader, `set transaction read write; ${sql}`)).rejects.toThrow('permission denied')
    }
    await drop()
  })

  test('is set up by several processes and in several databases at once, and changed no more after that', async () => {
    const databases = await Promise.all([createDatabase(), createDatabase(), createDatabase()])
    await Promise.all(
      databases.flatMap(({ url }) => [0, 1, 2].map(() => ensureReaderRole({ url, password: 'a password' }))),
    )
    const { url } = databases[0] ?? { url: '' }
    const rights = () => query(url, `select xmin::text, nspacl::text from pg_namespace where nspname = 'published'`)
    const before = await rights()
    await ensureReaderRole({ url })
    expect(await rights()).toEqual(before)
    await Promise.all(databases.map(({ drop }) => drop()))
  })

  test('gives an administrator the exact statements where the database user may not do it', async () => {
    const { url, drop } = await createDatabase()
    const [owner, role] = [`owner_${process.pid}`, `reader_${process.pid}`]
    await query(url, `create role ${owner} login`)
    const weak = url.replace('sofar@', `${owner}@`)
    await query(
      url,
      `grant ${owner} to sofar; alter schema newsroom owner to ${owner}; alter schema published owner to ${owner}; alter schema record owner to ${owner}; alter schema search owner to ${owner};
      alter table newsroom.story owner to ${owner}; alter table published.story owner to ${owner}; alter table record.story owner to ${owner}; alter table search.story owner to ${owner}`,
    )
    const refusal: unknown = await ensureReaderRole({ url: weak, role }).catch((error: unknown) => error)
    const message = refusal instanceof Error ? refusal.message : ''
    expect(message).toContain(`create role "${role}" login nosuperuser nocreatedb nocreaterole noinherit password '…'`)
    await query(url, message.slice(message.indexOf('  ')))
    await expect(ensureReaderRole({ url: weak, role })).resolves.toBeUndefined()
    await drop()
    const server = await createEmptyDatabase()
    await query(server.url, `drop role ${role}; drop role ${owner}`)
    await server.drop()
  })

  test.each([
    ['postgresql://owner:secret@host:5433/db?schema=x', 'postgresql://sofar_reader@host:5433/db?schema=x'],
    ['postgresql://owner@/db?host=/a%20b', 'postgresql://sofar_reader@/db?host=/a%20b'],
    [
      'postgresql://host/db?%75ser=owner&password=secret&sslmode=no-verify',
      'postgresql://sofar_reader@host/db?sslmode=no-verify',
    ],
  ])('has the address of %s without its owner', (url, expected) => {
    expect(readerUrl(url)).toBe(expected)
  })
})

describe('A problem with the connection', () => {
  test('is said in one line, without the password', async () => {
    const database = await createEmptyDatabase()
    const cases: [string, string][] = [
      ['postgresql://sofar:CANARY@localhost:1/sofar', 'Nothing answers at sofar on localhost:1.'],
      ['postgresql://sofar:CANARY@nowhere.invalid/sofar', 'host of|no such host|No answer'],
      [database.url.replace('sofar@', 'nobody:CANARY@'), 'does not let “nobody” in'],
      [database.url.replace(/\/test_\w+/, '/missing'), 'There is no such database: missing on /'],
    ]
    for (const [url, expected] of cases) {
      const problem = await connectClient(url).then(
        () => 'connected',
        (error: unknown) => databaseProblem(error, url),
      )
      expect(problem).toMatch(new RegExp(expected))
      expect(problem).not.toMatch(/CANARY|\n/)
    }
    expect(() => describeDatabase('postgresql://sofar:CANARY@host:port/x')).toThrow(/^(?!.*CANARY)DATABASE_URL is not/)
    await database.drop()
  })
})
