import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { runCli, runShell, startCli } from '../support/cli.ts'
import type { Ended } from '../support/cli.ts'
import { post, signIn } from '../support/http.ts'
import type { RunningServer } from '../support/server.ts'
import { exportOf } from '../transfer/files.ts'
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

  test('tells programs of a wrong command in JSON too, and says nothing else', async () => {
    for (const args of [
      ['stroy', '--json'],
      ['story', 'list', '--take', 'x', '--json'],
      ['story', 'show', '--json'],
    ]) {
      const { code, stdout, stderr } = await sofar(...args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(JSON.parse(stderr)).toEqual({ error: { code: 'USAGE', message: expect.not.stringMatching(/^error:/) } })
    }
  })

  test('minds nobody who stops reading', async () => {
    const { code, stderr } = await runShell('"$@" | head -c 1', ['story', 'show', slug], { env: environment })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('signs in, keeps the session for this user alone, publishes, and forgets it again', async () => {
    const wrong = await runCli(['login', '--email', 'admin@example.com'], { env: environment, input: 'wrong\n' })
    expect(wrong.code).toBe(4)
    const right = await runCli(['login', '--email', 'admin@example.com'], {
      env: environment,
      input: `${adminPassword}\n`,
    })
    expect(right).toMatchObject({ code: 0, stdout: `Signed in to ${server.url} as admin@example.com (admin).\n` })
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
    expect((await sofar('story', 'diff', slug)).stdout).not.toContain('All of it is new.')

    const news = await sofar('changes', slug, '--since', '1', '--json')
    expect(JSON.parse(news.stdout).stories).toMatchObject([
      { slug, version: 2, changes: expect.arrayContaining([expect.objectContaining({ field: 'dek' })]) },
    ])
    // An hour ago there was none of it.
    expect((await sofar('changes', '--since', '1h')).stdout).toContain('• Story published (major)')
    expect((await sofar('changes', '--since', '2030-01-01')).stdout).toBe('Nothing has changed for readers.\n')
    expect((await sofar('changes', '--since', '3')).code).toBe(2)
    expect((await sofar('changes', 'no-such-story')).code).toBe(5)

    const kept = await readFile(file, 'utf8')
    await sofar('logout')
    // Not only forgotten here: nobody can use it any more.
    const [old = ''] = /(?<=")sofar_session_[^"]+/.exec(kept) ?? []
    expect(old).not.toBe('')
    expect((await sofar('login', '--token', old)).code).toBe(4)
    expect((await sofar('story', 'publish', slug)).code).toBe(4)
  })

  test('makes a token for a script, shows it once, and ends it', async () => {
    const token = await signIn(server.url, 'admin@example.com', adminPassword)
    const asAdmin = (...args: string[]) => runCli(args, { env: { ...environment, SOFAR_TOKEN: token } })
    const made = await asAdmin('token', 'create', 'nightly import', '--scope', 'publish,newsroom:read', '--days', '7')
    expect(made.code).toBe(0)
    const [secret = ''] = made.stdout.split('\n')
    expect(secret).toMatch(/^sofar_api_/)
    expect(made.stdout.replaceAll(/\s+/g, ' ')).toContain('may publish, newsroom:read')
    expect((await sofar('story', 'publish', slug, '--token', secret)).code).toBe(0)
    const listed = await asAdmin('token', 'list', '--json')
    const [kept] = JSON.parse(listed.stdout).tokens
    expect(kept).toMatchObject({ name: 'nightly import', scopes: ['publish', 'newsroom_read'], revokedAt: null })
    expect(listed.stdout).not.toContain(secret)
    expect((await asAdmin('token', 'list')).stdout).toContain('nightly import')
    expect((await sofar('token', 'list', '--token', secret)).stdout).toBe('No tokens.\n')
    expect((await sofar('token', 'create', 'another', '--scope', 'publish', '--token', secret)).code).toBe(4)
    expect((await asAdmin('token', 'create', 'another', '--scope', 'everything')).code).toBe(2)
    expect(await asAdmin('token', 'revoke', kept.tokenId)).toMatchObject({
      code: 0,
      stdout: '“nightly import” is revoked.\n',
    })
    expect((await sofar('story', 'publish', slug, '--token', secret)).code).toBe(4)
    expect((await asAdmin('token', 'revoke', 'no-such-token')).code).toBe(5)
  })

  test('says whether the audit log is as it was written', async () => {
    const here = { env: { ...environment, SOFAR_DATA_DIR: directory.path } }
    const whole = await runCli(['audit', 'verify', '--json'], here)
    expect(whole.code).toBe(0)
    const { isWhole, head } = JSON.parse(whole.stdout)
    expect(isWhole).toBe(true)
    const again = await runCli(['audit', 'verify', '--through', head], here)
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^The audit log is whole: \d+ events\.\nHead: /),
    })
    const other = await runCli(['audit', 'verify', '--through', `1:${'0'.repeat(64)}`], here)
    expect(other).toMatchObject({ code: 1, stdout: expect.stringContaining('broken at link') })
    expect((await runCli(['audit', 'verify', '--through', 'nonsense'], here)).code).toBe(2)
  })

  test('watches a story until Ctrl-C, a line of JSON for each publication', async () => {
    const watching = startCli(['watch', slug, '--since', '1', '--json'], { env: environment })
    try {
      const dek = (is: string) => expect.arrayContaining([expect.objectContaining({ field: 'dek', is })])
      const news = JSON.parse(await watching.nextLine())
      expect(news).toMatchObject({ slug, changes: dek('All of it is new.') })
      const token = await signIn(server.url, 'admin@example.com', adminPassword)
      const api = `${server.url}/api/graphql`
      await post(api, `mutation { updateStory(where: { slug: "${slug}" }, data: { dek: "Newer." }) { id } }`, { token })
      await post(api, `mutation { publishStory(where: { slug: "${slug}" }, signal: update) { version } }`, { token })
      // What there is to watch may have fallen due meanwhile.
      expect(JSON.parse(await watching.nextLine())).toMatchObject({ version: news.version + 1, changes: dek('Newer.') })
    } finally {
      watching.child.kill('SIGINT')
    }
    const { code, stderr } = await watching.ended
    expect(code).toBe(130)
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'INTERRUPTED' } })
  })

  test('an import that is interrupted has whole stories, and goes on when it is run again', async () => {
    const [stories, claims] = [12, 20]
    const file = path.join(directory.path, 'stories.jsonl')
    await writeFile(file, exportOf(...ferryStories({ stories, claims })))
    const token = await signIn(server.url, 'admin@example.com', adminPassword)
    const env = { ...environment, SOFAR_TOKEN: token }
    const count = async (): Promise<number> => {
      const query = '{ claimsCount(where: { slug: { startsWith: "ferry-" } }) }'
      return (await post(`${server.url}/api/graphql`, query, { token })).data.claimsCount
    }
    const importing = startCli(['import', file], { env })
    while (importing.child.exitCode === null && (await count()) === 0) await pause(20)
    importing.child.kill('SIGINT')
    const { code, stdout, stderr } = await importing.ended
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' })
    expect(stderr).toMatch(/^✗ Interrupted: what was imported is whole\. .* again to go on\.\n$/)
    expect((await count()) % claims).toBe(0)

    const again = await runCli(['import', '-', '--json'], { env, input: await readFile(file, 'utf8') })
    expect(again).toMatchObject({ code: 0, stderr: '' })
    const { created, unchanged, refused } = JSON.parse(again.stdout)
    expect(created + unchanged).toBe(stories * (claims + 1) + 1)
    expect(unchanged).toBeGreaterThan(0)
    expect(refused).toEqual([])
    expect(await count()).toBe(stories * claims)
    const dry = await runCli(['import', file, '--dry-run'], { env })
    expect(dry.stdout).toMatch(/^Nothing was changed\. It would be: 0 created, 0 changed, \d+ unchanged\.\n$/)
  })

  test('imports as confirmed what somebody else signs in to approve', async () => {
    const admin = await signIn(server.url, 'admin@example.com', adminPassword)
    const asAdmin = (...args: string[]) => runCli(args, { env: { ...environment, SOFAR_TOKEN: admin } })
    const somebody = 'mutation { createUser(data: { name: "Desk", email: "desk@example.com", role: editor }) { id } }'
    await post(`${server.url}/api/graphql`, somebody, { token: admin })
    const scope = ['--scope', 'content:write', 'newsroom:read']
    const { stdout } = await asAdmin('token', 'create', 'archive', ...scope, '--owner', 'desk@example.com', '--json')
    const env = { ...environment, SOFAR_TOKEN: JSON.parse(stdout).token }
    const file = path.join(directory.path, 'confirmed.jsonl')
    await writeFile(file, exportOf(...confirmedClaim))
    const importing = (args: string[], input = '') => runCli(['import', file, '--json', ...args], { env, input })

    const alone = await importing(['--dry-run'])
    expect(JSON.parse(alone.stdout).warnings).toMatchObject([{ message: expect.stringContaining('approve') }])
    const wrong = await importing(['--approver', 'admin@example.com'], 'wrong\n')
    expect(wrong).toMatchObject({ code: 4, stdout: '' })
    const approved = await importing(['--approver', 'admin@example.com'], `${adminPassword}\n`)
    expect(approved.code).toBe(0)
    expect(JSON.parse(approved.stdout)).toMatchObject({ created: 2, warnings: [], refused: [] })
    const query = '{ claim(where: { slug: "left-at-noon" }) { assessment } }'
    const { data } = await post(`${server.url}/api/graphql`, query, { token: admin })
    expect(data.claim).toEqual({ assessment: 'confirmed' })

    const both = await runCli(['import', '-', '--approver', 'admin@example.com'], { env, input: exportOf() })
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('Standard input is the file') })
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

const confirmedClaim = [
  {
    type: 'source',
    key: 'noon-log',
    kind: 'official_statement',
    title: 'Log of the ferry',
    url: 'https://ferry.example/log',
    reliability: 'A',
    originBasis: 'document',
  },
  {
    type: 'claim',
    slug: 'left-at-noon',
    text: 'The ferry left at noon.',
    kind: 'event',
    importance: 'key',
    assessment: 'confirmed',
    rationale: 'The log is the record.',
    citations: [{ source: 'noon-log', directness: 'primary', credibility: 'c1', quoteExact: 'Departure 12:00' }],
  },
]

/** Stories with claims of their own, all of which cite one source. */
function ferryStories({ stories, claims }: { stories: number; claims: number }): object[] {
  const source = {
    type: 'source',
    key: 'log',
    kind: 'official_statement',
    title: 'Harbour log',
    url: 'https://harbour.example/log',
  }
  const slugs = (story: number) => Array.from({ length: claims }, (_, claim) => `ferry-${story}-${claim}`)
  return Array.from({ length: stories }, (_, story) => [
    ...slugs(story).map(name => ({
      type: 'claim',
      slug: name,
      text: `The ferry left (${name}).`,
      citations: [{ source: 'log', quoteExact: name }],
    })),
    { type: 'story', slug: `ferries-${story}`, title: `Ferries ${story}`, claims: slugs(story) },
  ]).reduce<object[]>((all, records) => [...all, ...records], [source])
}
