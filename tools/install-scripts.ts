import type { LockedPackages } from './lockfile.ts'

type Allowed = Readonly<Record<string, boolean>>

/** Of every package that wants to run a script when it is installed, `allowScripts` in package.json says whether it may. */
export function installScriptProblems(packages: LockedPackages, allowed: Allowed): string[] {
  const asking = Object.keys(packages).filter(path => packages[path]?.hasInstallScript === true)
  const names = new Set(asking.map(path => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
  const undecided = [...names].filter(name => allowed[name] === undefined)
  const leftOver = Object.keys(allowed).filter(name => !names.has(name))
  return [
    ...undecided.map(name => `package.json: ${name} wants to run a script on install; decide in allowScripts.`),
    ...leftOver.map(name => `package.json: allowScripts names ${name}, which has no script to run.`),
  ]
}
