import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { runCli } from '../support/cli.ts'
import type { Ended } from '../support/cli.ts'
import { post, signIn } from '../support/http.ts'
import type { RunningServer } from '../support/server.ts'
import { adminPassword, makeDataDirectory, startServer } from '../support/server.ts'

let directory: Awaited<ReturnType<typeof makeDataDirectory>>
let server: RunningServer
let environment: Record<string, string>

const sofar = (...args: string[]): Promise<Ended> => runCli(args, { env: environment })
const slug = 'classified-ai-network'

beforeAll(async () => {
  directory = await makeDataDirectory()
  server = await startServer({ SOFAR_DATA_DIR: directory.path })
  environment = { SOFAR_URL: server.url, XDG_CONFIG_HOME: directory.path }
})

afterAll(async () => {
  await server.end()
  await directory.remove()
})

describe('The command line', () => {
  test('prints in a pipe: no colours, no spinner, 80 columns', async () => {
    const { code, stdout, stderr } = await sofar('story', 'brief', slug)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^A classified AI network/)
    expect(stdout).toContain('\nWhat is unknown\n• ')
    // oxlint-disable-next-line no-control-regex -- that there is none is the point
    expect(stdout).not.toMatch(/\u001B/)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })

  test('answers programs in JSON', async () => {
    const { stdout } = await sofar('story', 'list', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ stories: [{ slug, version: 1 }], storiesCount: 1 })
    const refused = await sofar('story', 'show', 'no-such-story', '--json')
    expect(refused).toMatchObject({ code: 5, stdout: '' })
    expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  test.each([
    ['a command that there is not', ['stroy'], 2],
    ['an option that there is not', ['story', 'list', '--tkae', '3'], 2],
    ['a value that is none', ['story', 'list', '--take', '-1'], 2],
    ['a story that there is not', ['story', 'brief', 'no-such-story'], 5],
    ['somebody who is not signed in', ['story', 'publish', slug], 4],
    ['a server that is not there', ['story', 'list', '--url', 'http://localhost:1'], 7],
    ['an address that is none', ['story', 'list', '--url', 'news'], 2],
  ])('ends with its own exit code for %s', async (_what, args, expected) => {
    const { code, stdout, stderr } = await sofar(...args)
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
    expect(stderr).not.toBe('')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('has help for every command, within 80 columns', async () => {
    const { stdout } = await sofar('--help')
    expect(stdout).toContain('Usage: sofar')
    for (const args of [['story'], ['story', 'publish'], ['login'], ['doctor'], ['codegen-config'], ['migrate']]) {
      const help = await sofar(...args, '--help')
      expect(help.code).toBe(0)
      expect(help.stdout).toContain(`Usage: sofar ${args.join(' ')}`)
      expect(Math.max(...help.stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    }
  })

  test('signs in, keeps the session for this user alone, publishes, and forgets it again', async () => {
    const wrong = await runCli(['login', '--email', 'admin@example.com'], { env: environment, input: 'wrong\n' })
    expect(wrong.code).toBe(4)
    const right = await runCli(['login', '--email', 'admin@example.com'], {
      env: environment,
      input: `${adminPassword}\n`,
    })
    expect(right).toMatchObject({ code: 0, stdout: `Signed in to ${server.url} as admin@example.com.\n` })
    const file = path.join(directory.path, 'sofar', 'sessions.json')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toContain(server.url)
    expect(right.stdout).not.toContain(adminPassword)

    const token = await signIn(server.url, 'admin@example.com', adminPassword)
    const change = `mutation { updateStory(where: { slug: "${slug}" }, data: { dek: "All of it is new." }) { id } }`
    await post(`${server.url}/api/graphql`, change, { token })
    const diff = await sofar('story', 'diff', slug, '--json')
    // What there is to watch falls due meanwhile.
    expect(JSON.parse(diff.stdout).differences).toContainEqual(
      expect.objectContaining({ path: 'dek', is: 'All of it is new.' }),
    )

    expect(await sofar('story', 'publish', slug)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('version 2'),
    })
    expect((await sofar('story', 'diff', slug)).stdout).toBe('Readers see the story as the newsroom has it.\n')

    await sofar('logout')
    expect((await sofar('story', 'publish', slug)).code).toBe(4)
  })

  test('looks at the installation and the server, and says what to do', async () => {
    const { code, stdout } = await runCli(['doctor'], { env: { ...environment, SOFAR_DATA_DIR: directory.path } })
    expect(stdout).toContain(`✓ The server at ${server.url} is ready.`)
    expect(stdout).toMatch(/✓ PostgreSQL \d+/)
    expect(stdout).toContain('Run `sofar login`')
    expect(code).toBe(0)
    const away = await runCli(['doctor'], {
      env: { ...environment, SOFAR_URL: 'http://localhost:1' },
      cwd: directory.path,
    })
    expect(away.code).toBe(1)
    expect(away.stdout).toContain('✗ Nothing answers at http://localhost:1')
  })
})
