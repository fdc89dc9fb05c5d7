import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { once } from 'node:events'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { EdgeVM } from '@edge-runtime/vm'
import { build } from 'esbuild'

import { launchBrowser } from '../support/browser.ts'
import { installPackage, run, tool } from '../support/installed-package.ts'
import type { RunningServer } from '../support/server.ts'
import { makeDataDirectory, startServer } from '../support/server.ts'

/** The largest that the client may be in a bundle, minified and gzipped, without documents. */
const maxBytes = 12_000
const program = `import { StoryBySlugDocument, createClient } from 'sofar/client'

const { story } = await createClient({ url: 'SOFAR_URL' }).request(StoryBySlugDocument, { slug: 'classified-ai-network' })
if (story === null) throw new Error('There is no such story.')
const say = (line: string): void => (globalThis as { say?: (line: string) => void }).say?.(line) ?? console.log(line)
say(story.title)
for (const { text, citations } of story.whatIsReported) {
  const sources = citations.map(({ source }) => source?.publisher?.name ?? source?.publicAttribution)
  say(\`\${text} (\${sources.join(', ')})\`)
}
for (const { text } of story.whatIsUnknown) say(\`Unknown: \${text}\`)
`

let folder: string
let tarball: string
let directory: Awaited<ReturnType<typeof makeDataDirectory>>
let server: RunningServer
let expected: string[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sofar-package-'))
  directory = await makeDataDirectory()
  ;[server, tarball] = await Promise.all([startServer({ SOFAR_DATA_DIR: directory.path }), installPackage(folder)])
  await writeFile(path.join(folder, 'story.ts'), program.replace('SOFAR_URL', server.url))
  const { output } = await run(tool('node'), ['story.ts'], { cwd: folder })
  expected = output.trim().split('\n')
})

afterAll(async () => {
  await server.end()
  await directory.remove()
  await rm(folder, { recursive: true })
})

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // Neither Node's modules nor anything that is not installed can be found.
    platform: 'browser',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

describe('The package', () => {
  test('prints a story in an empty folder that has nothing but it', () => {
    expect(expected[0]).toMatch(/^A classified AI network/)
    expect(expected.filter(line => line.startsWith('Unknown: ')).length).toBeGreaterThan(3)
  })

  test('needs nothing of the server', async () => {
    const installed = await readdir(path.join(folder, 'node_modules'))
    expect(installed).toEqual(expect.arrayContaining(['sofar', 'ky']))
    expect(installed).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(next|react|express|@keystone-6)$/)]))
  })

  test('types results: a misspelt field fails to compile, in its line', async () => {
    const options = [
      '--strict',
      '--noEmit',
      '--pretty',
      'false',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--lib',
      'es2024,dom',
      '--ignoreConfig',
    ]
    expect(await run(tool('tsc'), [...options, 'story.ts'], { cwd: folder })).toEqual({ code: 0, output: '' })
    const misspelt = program.replace('story.title', 'story.titel').replace("slug: '", "slgu: '")
    await writeFile(path.join(folder, 'misspelt.ts'), misspelt)
    const { code, output } = await run(tool('tsc'), [...options, 'misspelt.ts'], { cwd: folder })
    expect(code).not.toBe(0)
    expect(output).toMatch(/misspelt\.ts\(3,.*'slgu' does not exist/)
    expect(output).toMatch(/misspelt\.ts\(6,.*'titel' does not exist/)
  })

  test('is published as its manifest says', async () => {
    const publint = await run(tool('publint'), ['--strict', 'package'], { cwd: folder })
    expect(publint.output).toContain('All good!')
    expect(
      await run(tool('attw'), ['--profile', 'esm-only', '--format', 'ascii', tarball], { cwd: folder }),
    ).toMatchObject({ code: 0 })
  })

  test('is small in a bundle, which has only the operations that are asked', async () => {
    const used = await bundle(`export { createClient, StoryBySlugDocument } from 'sofar/client'`)
    expect(used).toContain('query StoryBySlug(')
    expect(used).not.toMatch(/query (Stories|ClaimBySlug)\b|mutation /)
    const unused = await bundle(`export { createClient, signIn } from 'sofar/client'`)
    expect(unused).not.toContain('query StoryBySlug(')
    const code = (await bundle(`export { createClient } from 'sofar/client'`)).replaceAll(
      /`\s*(query|mutation)[^`]*`/g,
      '``',
    )
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(maxBytes)
  })

  test('runs in a browser from a bundle', async () => {
    const page = await bundle(program.replace('SOFAR_URL', server.url))
    const site: Server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(`<!doctype html><pre></pre><script type="module">
        globalThis.say = line => { document.querySelector('pre').textContent += line + '\\n' }
        ${page}
        document.title = 'done'
      </script>`)
    }).listen(0, 'localhost')
    await once(site, 'listening')
    const browser = await launchBrowser()
    try {
      const address = site.address()
      const tab = await browser.newPage()
      await tab.goto(`http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`)
      await tab.waitForFunction(() => document.title === 'done')
      expect((await tab.locator('pre').textContent())?.trim().split('\n')).toEqual(expected)
    } finally {
      await browser.close()
      site.close()
    }
  })

  test.each([
    ['Deno', 'deno', ['run', '--quiet', '--allow-net']],
    ['Bun', 'bun', ['run']],
  ] as const)('runs on %s, the same file', async (_name, runtime, args) => {
    const { output } = await run(tool(runtime), [...args, 'story.ts'], { cwd: folder })
    expect(output.trim().split('\n')).toEqual(expected)
  })

  test('runs on an edge runtime, which has web standards and nothing of Node', async () => {
    const lines: string[] = []
    const edge = new EdgeVM({ extend: context => Object.assign(context, { say: (line: string) => lines.push(line) }) })
    expect(edge.evaluate('typeof process + typeof require + typeof Buffer')).not.toContain('function')
    const code = await bundle(program.replace('SOFAR_URL', server.url))
    await edge.evaluate(`(async () => { ${code} })()`)
    expect(lines).toEqual(expected)
  })
})
