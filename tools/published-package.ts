/**
 * `npm pack` publishes the client and the command line; the server runs from the repository. While the package is packed,
 * `package.json` names only what that needs: `node tools/published-package.ts reduce`, and afterwards `… restore`.
 */
import { existsSync, globSync } from 'node:fs'
import { cp, glob, readFile, rename, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import path from 'node:path'

import { build } from 'esbuild'

const manifestFile = 'package.json'
const kept = 'package.unreduced.json'

type Manifest = { readonly dependencies: Readonly<Record<string, string>>; readonly [key: string]: unknown }

const [step] = process.argv.slice(2)
// One that was left by a build that failed.
if (existsSync(kept)) await rename(kept, manifestFile)
if (step === 'reduce') {
  await nameCompiledFiles()
  for await (const file of glob('src/client/operations/delivery/*-{card,line,page}.graphql'))
    await cp(file, path.join('dist/fragments', path.basename(file)))
  await reduce()
}

async function reduce(): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'))
  const imported = await importedPackages()
  const { devDependencies: _tools, scripts: _scripts, allowScripts: _allowed, ...published } = manifest
  const dependencies = Object.fromEntries(Object.entries(manifest.dependencies).filter(([name]) => imported.has(name)))
  const missing = [...imported].filter(name => dependencies[name] === undefined)
  if (missing.length > 0) throw new Error(`package.json lacks dependencies that dist imports: ${missing.join(', ')}`)
  await cp(manifestFile, kept)
  await writeFile(manifestFile, `${JSON.stringify({ ...published, dependencies }, null, 2)}\n`)
}

/** The packages that the built files import, or name in their types. */
async function importedPackages(): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: globSync('dist/**/*.js'),
    packages: 'external',
    platform: 'node',
    format: 'esm',
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
  })
  const names = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path: name }) => name))
  for await (const file of glob('dist/**/*.d.ts')) {
    const declarations = await readFile(file, 'utf8')
    names.push(...Array.from(declarations.matchAll(/ from '([^'.][^']*)';$/gm), ([, name = '']) => name))
  }
  const packages = names.filter(name => !/^[./]|^dist\//.test(name) && !isBuiltin(name))
  return new Set(packages.map(name => name.split('/', name.startsWith('@') ? 2 : 1).join('/')))
}

/** TypeScript leaves the endings of the sources in declarations. */
async function nameCompiledFiles(): Promise<void> {
  for await (const file of glob('dist/**/*.d.ts')) {
    const declarations = await readFile(file, 'utf8')
    await writeFile(file, declarations.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"))
  }
}
