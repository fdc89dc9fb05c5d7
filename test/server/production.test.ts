import { randomBytes } from 'node:crypto'

import { connectClient } from '../../src/database/connection.ts'
import { readerUrl } from '../../src/database/roles.ts'
import { isProduction, productionProblems } from '../../src/server/production.ts'
import { requireSafeReader } from '../../src/server/require-safe-reader.ts'
import { createMigratedDatabase, query } from '../support/database.ts'
import { makeDataDirectory, runToEnd } from '../support/server.ts'

const good = randomBytes(32).toString('base64url')
const nowhere = '/nonexistent'

describe('A server is in production', () => {
  test.each([
    [{}, false],
    [{ HOST: '127.0.0.1' }, false],
    [{ HOST: '::1', SOFAR_URL: 'http://localhost:3000' }, false],
    [{ HOST: '0.0.0.0' }, true],
    [{ HOST: '::' }, true],
    [{ SOFAR_URL: 'https://news.example.com' }, true],
    [{ NODE_ENV: 'production' }, true],
    [{ SOFAR_PRODUCTION: '1' }, true],
    [{ HOST: '0.0.0.0', SOFAR_PRODUCTION: '0' }, false],
  ])('with %j: %s', (environment, expected) => {
    expect(isProduction(environment)).toBe(expected)
  })
})

/** Seen red with productionProblems finding none: that of each that is unsafe. */
describe('In production', () => {
  const problems = (environment: Record<string, string>, isDevelopment = false) =>
    productionProblems({
      environment: { SOFAR_PRODUCTION: '1', SOFAR_DATA_DIR: nowhere, SOFAR_SESSION_SECRET: good, ...environment },
      isDevelopment,
    })

  test('a server starts that has a secret', () => {
    expect(problems({})).toEqual([])
    expect(problems({ SOFAR_ADMIN_PASSWORD: 'violet ferry under ninety' })).toEqual([])
  })

  test.each<[string, Record<string, string>, boolean, RegExp]>([
    ['no secret', { SOFAR_SESSION_SECRET: '' }, false, /^SOFAR_SESSION_SECRET is not set/],
    ['a short secret', { SOFAR_SESSION_SECRET: 'short' }, false, /^SOFAR_SESSION_SECRET is too short/],
    [
      'a secret of one letter',
      { SOFAR_SESSION_SECRET: 'a'.repeat(40) },
      false,
      /^SOFAR_SESSION_SECRET is easily guessed/,
    ],
    [
      'a default password',
      { SOFAR_ADMIN_PASSWORD: 'change-me-please' },
      false,
      /^SOFAR_ADMIN_PASSWORD is one that anybody/,
    ],
    [
      'a password of the documentation',
      { SOFAR_ADMIN_PASSWORD: 'correct horse battery' },
      false,
      /^SOFAR_ADMIN_PASSWORD is/,
    ],
    ['development mode', {}, true, /^Development mode is for this machine alone/],
    ['NODE_ENV=development', { NODE_ENV: 'development' }, false, /^Development mode is for this machine alone/],
  ])('a server refuses to start with %s', (_what, environment, isDevelopment, expected) => {
    expect(problems(environment, isDevelopment)).toEqual([expect.stringMatching(expected)])
  })

  test('all that is wrong is said at once, a line each, and the exit code is 1', async () => {
    const directory = await makeDataDirectory()
    const { code, output } = await runToEnd({
      SOFAR_DATA_DIR: directory.path,
      HOST: '0.0.0.0',
      SOFAR_ADMIN_PASSWORD: 'password-password',
    })
    expect(code).toBe(1)
    const lines = output.trim().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^✗ SOFAR_SESSION_SECRET is not set/),
      expect.stringMatching(/^✗ SOFAR_ADMIN_PASSWORD is one that anybody/),
    ])
    await directory.remove()
  })
})

describe('The account of the delivery API', () => {
  test('is refused when it is mighty or reads the newsroom, and taken when it reads what is public alone', async () => {
    const { url, drop } = await createMigratedDatabase()
    await expect(requireSafeReader(url)).rejects.toThrow(/would run as “sofar”, who may do anything in the database/)
    await expect(requireSafeReader(readerUrl(url))).resolves.toBeUndefined()

    const curious = `curious_${process.pid}`
    await query(
      url,
      `create role ${curious} login; grant usage on schema newsroom, sofar_access to ${curious};
       grant select (title) on newsroom."Story" to ${curious}; grant select on sofar_access.session to ${curious}`,
    )
    await expect(requireSafeReader(url.replace('sofar@', `${curious}@`))).rejects.toThrow(
      `would run as “${curious}”, who can read schema newsroom, sofar_access: leave SOFAR_READER_DATABASE_URL out`,
    )
    await drop()
    const server = await createMigratedDatabase()
    await query(server.url, `drop role ${curious}`)
    await server.drop()
  })

  test('ends the start in one line', async () => {
    const { url, drop } = await createMigratedDatabase()
    const directory = await makeDataDirectory()
    const { code, output } = await runToEnd({
      SOFAR_DATA_DIR: directory.path,
      DATABASE_URL: url,
      SOFAR_READER_DATABASE_URL: url,
      SOFAR_SAMPLE: '0',
    })
    expect(code).toBe(1)
    expect(output).toMatch(/^✗ The delivery API would run as “sofar”, who may do anything in the database: .+$/m)
    expect(output).not.toMatch(/^\s+at /m)
    await (await connectClient(url)).end()
    await drop()
    await directory.remove()
  })
})
