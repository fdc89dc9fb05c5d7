import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'
import { buildSchema, introspectionFromSchema } from 'graphql'
import { compile } from 'svelte/compiler'
import { compileScript, parse } from 'vue/compiler-sfc'

import { installPackage, linkOthers, run, tool } from '../support/installed-package.ts'
import { startReaderSite } from '../support/reader-site.ts'
import type { RunningServer } from '../support/server.ts'
import { makeDataDirectory, startServer } from '../support/server.ts'

const slug = 'classified-ai-network'

let folder: string
let directory: Awaited<ReturnType<typeof makeDataDirectory>>
let server: RunningServer

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sofar-frontends-'))
  directory = await makeDataDirectory()
  ;[server] = await Promise.all([startServer({ SOFAR_DATA_DIR: directory.path }), prepare()])
})

afterAll(async () => {
  await server.end()
  await directory.remove()
  await rm(folder, { recursive: true })
})

/** A frontend as the documentation says: the package, the examples, and what is generated from them. */
async function prepare(): Promise<void> {
  await installPackage(folder)
  await linkOthers(folder)
  await cp('examples/frontends', folder, { recursive: true })
  await generate('codegen.ts', [])
  await generate('nodes.codegen.ts', ['--nodes', '--documents', 'src/nodes/*.ts', '--out', 'src/generated-nodes'])
  // What `gql.tada generate-output` does; that program does not run on TypeScript 7 yet.
  const schema = buildSchema(await readFile(path.join(folder, 'node_modules/sofar/delivery.graphql'), 'utf8'))
  const introspection = minifyIntrospection(introspectionFromSchema(schema))
  const types = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true })
  await writeFile(path.join(folder, 'src/tada/tada-env.d.ts'), types)
}

async function generate(file: string, options: readonly string[]): Promise<void> {
  const documents = options.length === 0 ? ['--documents', 'src/*.ts'] : []
  const sofar = path.join(folder, 'node_modules/sofar/dist/cli/main.js')
  const { output } = await run(tool('node'), [sofar, 'codegen-config', ...documents, ...options], { cwd: folder })
  await writeFile(path.join(folder, file), output)
  const generated = await run(tool('graphql-codegen'), ['--config', file], { cwd: folder })
  if (generated.code !== 0) throw new Error(generated.output)
}

/** What the tools of the frameworks do to their own kinds of file. */
const components: Plugin = {
  name: 'components',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
      const source = await readFile(filename, 'utf8')
      return { contents: compile(source, { filename, generate: 'server' }).js.code, loader: 'js' }
    })
    onLoad({ filter: /\.vue$/ }, async ({ path: filename }) => {
      const { descriptor } = parse(await readFile(filename, 'utf8'), { filename })
      const script = compileScript(descriptor, {
        id: 'story',
        inlineTemplate: true,
        templateOptions: { ssr: true, ssrCssVars: [] },
      })
      return { contents: script.content, loader: 'ts' }
    })
  },
}

/** Runs a module of the frontend against the server, and answers with what it prints. */
async function print(source: string): Promise<string> {
  await build({
    stdin: { contents: source, resolveDir: path.join(folder, 'src'), loader: 'tsx' },
    outfile: path.join(folder, 'run.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    plugins: [components],
  })
  const { code, output } = await run(tool('node'), ['run.mjs'], { cwd: folder, env: { SOFAR_URL: server.url } })
  return `${output}${code === 0 ? '' : `ended with ${String(code)}`}`
}

const reads = (module: string) => `import { readStory } from './${module}'; console.log(await readStory('${slug}'))`

const ways = {
  'plain TypeScript': reads('typescript.ts'),
  'gql.tada': reads('tada/story.ts'),
  urql: reads('nodes/urql.ts'),
  'Apollo Client': reads('nodes/apollo.ts'),
  'Next.js': `
    import { renderToStaticMarkup } from 'react-dom/server'
    import Page from './next/page.tsx'
    console.log(renderToStaticMarkup(await Page({ params: Promise.resolve({ slug: '${slug}' }) })))`,
  SvelteKit: `
    import { render } from 'svelte/server'
    import Page from './sveltekit/+page.svelte'
    import { load } from './sveltekit/+page.server.ts'
    console.log(render(Page, { props: { data: await load({ params: { slug: '${slug}' }, fetch }) } }).body)`,
  Vue: `
    import { createSSRApp } from 'vue'
    import { renderToString } from 'vue/server-renderer'
    import Page from './vue/story.vue'
    console.log(await renderToString(createSSRApp(Page, { slug: '${slug}' })))`,
}

describe('A frontend with documents of its own', () => {
  test.each(Object.entries(ways))('reads a story with %s', async (_way, source) => {
    const printed = await print(source)
    expect(printed).toContain('A classified AI network for the Pentagon')
    expect(printed).toContain('?')
    expect(printed).not.toContain('ended with')
  })

  test('reads a story with Astro, as far as its script goes', async () => {
    const script = (await astroScript()).replaceAll("'../", "'./")
    const printed = await print(
      `const Astro = { params: { slug: '${slug}' } }\n${script}\nconsole.log(title, unknown.length)`,
    )
    expect(printed).toMatch(/^A classified AI network.* [1-9]\d*\n$/)
  })

  test('compiles, and where a field is misspelt it does not', async () => {
    const astro = `${await astroScript()}\nexport { title, unknown }\ndeclare const Astro: { params: { slug?: string } }`
    await writeFile(path.join(folder, 'src/astro/story.ts'), astro)
    const vue = parse(await readFile(path.join(folder, 'src/vue/story.vue'), 'utf8')).descriptor.scriptSetup?.content
    await writeFile(path.join(folder, 'src/vue/story.ts'), `import 'vue'\n${vue ?? ''}\nexport { title, unknown }`)
    expect(await run(tool('tsc'), ['--pretty', 'false'], { cwd: folder })).toEqual({ code: 0, output: '' })

    const files = [
      'typescript',
      'tada/story',
      'nodes/urql',
      'nodes/apollo',
      'sveltekit/+page.server',
      'astro/story',
      'vue/story',
    ]
    for (const file of [...files.map(name => `src/${name}.ts`), 'src/next/page.tsx']) {
      const source = await readFile(path.join(folder, file), 'utf8')
      await writeFile(path.join(folder, file), source.replace(/(story\??)\.title/, '$1.titel'))
    }
    const { output } = await run(tool('tsc'), ['--pretty', 'false'], { cwd: folder })
    const complaints = output.split('\n').filter(line => line.includes("'titel'"))
    expect(new Set(complaints.map(line => line.split('(')[0]))).toEqual(
      new Set([...files.map(name => `src/${name}.ts`), 'src/next/page.tsx']),
    )
  })

  test('that asks for a field that there is not is told so when its types are generated', async () => {
    const file = path.join(folder, 'src/story-query.ts')
    await writeFile(file, (await readFile(file, 'utf8')).replace('whyItMatters', 'whyItMattres'))
    const { code, output } = await run(tool('graphql-codegen'), ['--config', 'codegen.ts'], { cwd: folder })
    expect(code).not.toBe(0)
    expect(output).toContain('Cannot query field "whyItMattres" on type "OpenQuestion". Did you mean "whyItMatters"?')
  })
})

describe('A copy of the public site', () => {
  test('is made by its own tools to the same, compiles, and shows the stories of a server', async () => {
    const copy = path.join(folder, 'reader')
    await cp('examples/reader', copy, { recursive: true })
    await symlink(path.join(folder, 'node_modules'), path.join(copy, 'node_modules'))
    const generated = 'src/generated/persisted-documents.json'
    await rm(path.join(copy, 'src/generated'), { recursive: true })
    expect(await run('npm', ['run', '--silent', 'codegen'], { cwd: copy })).toMatchObject({ code: 0 })
    expect(await readFile(path.join(copy, generated), 'utf8')).toBe(
      await readFile(path.join('examples/reader', generated), 'utf8'),
    )
    expect(await run('npm', ['run', '--silent', 'check'], { cwd: copy })).toEqual({ code: 0, output: '' })

    const site = await startReaderSite(server.url, copy)
    try {
      const page = await (await fetch(`${site.url}/stories/${slug}`)).text()
      expect(page).toContain('<h1>A classified AI network for the Pentagon')
      expect(page).toContain('What is unknown')
    } finally {
      await site.stop()
    }
  })
})

async function astroScript(): Promise<string> {
  const [, script = ''] = (await readFile(path.join(folder, 'src/astro/story.astro'), 'utf8')).split(/^---$/m)
  return script
}
