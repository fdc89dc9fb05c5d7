import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A program that this repository has as a tool. */
export const tool = (name: string): string => path.resolve('node_modules/.bin', name)

/** Runs a program to its end. */
export async function run(
  file: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<{ code: number | null; output: string }> {
  const { NODE_OPTIONS: _options, NODE_ENV: _mode, ...inherited } = process.env
  const PATH = `${path.resolve('node_modules/.bin')}${path.delimiter}${inherited.PATH ?? ''}`
  const child = spawn(file, args, { cwd, env: { ...inherited, PATH, FORCE_COLOR: '0', ...env } })
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (output += chunk))
  await once(child, 'close')
  return { code: child.exitCode, output }
}

/**
 * Packs a copy of this repository and installs it in an empty folder, with what its manifest asks for and no more.
 * Answers with the tarball.
 */
export async function installPackage(folder: string): Promise<string> {
  const copy = path.join(folder, 'repository')
  const files = ['src', 'tools', 'package.json', 'tsconfig.json', 'tsconfig.client.json', 'tsconfig.cli.json']
  for (const file of [
    ...files,
    'delivery.graphql',
    'schema.graphql',
    'README.md',
    'LICENSE',
    '.npmrc',
    'formats',
    'generated',
  ])
    await cp(file, path.join(copy, file), { recursive: true })
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: copy })
  const tarball = (await readdir(folder)).find(file => file.endsWith('.tgz'))
  if (tarball === undefined) throw new Error(`npm pack failed:\n${packed.output}`)

  const modules = path.join(folder, 'node_modules')
  await mkdir(modules)
  await run('tar', ['xzf', tarball], { cwd: folder })
  await cp(path.join(folder, 'package'), path.join(modules, 'sofar'), { recursive: true })
  await installDependencies(modules, 'sofar')
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
  return path.join(folder, tarball)
}

type Manifest = { dependencies?: object; peerDependencies?: object; peerDependenciesMeta?: object }

async function installDependencies(modules: string, name: string): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(path.join(modules, name, 'package.json'), 'utf8'))
  const optional = Object.keys(manifest.peerDependenciesMeta ?? {})
  const needed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const present = await readdir(modules, { recursive: true })
  // One that is not at the top is inside of what needs it, and was copied with it.
  const isWanted = (one: string) =>
    !optional.includes(one) && !present.includes(one) && existsSync(`node_modules/${one}`)
  for (const dependency of needed.filter(isWanted)) {
    await cp(path.join('node_modules', dependency), path.join(modules, dependency), { recursive: true })
    await installDependencies(modules, dependency)
  }
}

/** Puts the tools and frameworks of this repository beside it, as a frontend installs its own. */
export async function linkOthers(folder: string): Promise<void> {
  for (const name of await readdir('node_modules')) {
    const names = name.startsWith('@') ? (await readdir(`node_modules/${name}`)).map(one => `${name}/${one}`) : [name]
    for (const one of names.filter(found => !found.startsWith('.'))) {
      const place = path.join(folder, 'node_modules', one)
      await mkdir(path.dirname(place), { recursive: true })
      if (!existsSync(place)) await symlink(path.resolve('node_modules', one), place)
    }
  }
}
