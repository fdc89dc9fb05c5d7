import { readFile } from 'node:fs/promises'

import type { Outcome } from './run.ts'

type Versions = Readonly<Record<string, string>>
type Manifest = { readonly dependencies?: Versions; readonly devDependencies?: Versions }
type Lockfile = { readonly packages: Readonly<Record<string, { readonly resolved?: string }>> }

const exactVersion = /^\d+\.\d+\.\d+(-[\w.-]+)?$/

/** Everybody installs the same versions, from whichever registry their npm is set to. */
export async function checkDependencies(): Promise<Outcome> {
  const manifest: Manifest = JSON.parse(await readFile('package.json', 'utf8'))
  const lockfile: Lockfile = JSON.parse(await readFile('package-lock.json', 'utf8'))
  const problems = [...unpinnedProblems(manifest), ...registryProblems(lockfile)]
  return { passed: problems.length === 0, output: problems.join('\n') }
}

function unpinnedProblems({ dependencies, devDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !exactVersion.test(version))
    .map(([name, version]) => `package.json: ${name} is "${version}"; name one exact version.`)
}

function registryProblems({ packages }: Lockfile): string[] {
  const bound = Object.entries(packages).filter(([, { resolved }]) => resolved?.includes('://'))
  if (bound.length === 0) return []
  const names = bound.map(([path]) => `  ${path}`)
  const advice = 'npm install --package-lock-only --omit-lockfile-registry-resolved'
  return [`package-lock.json names the host that these came from; \`${advice}\` leaves it out:`, ...names]
}
