import { readFile } from 'node:fs/promises'

import { documentationProblems } from './documented-dependencies.ts'
import { installScriptProblems } from './install-scripts.ts'
import { originProblems } from './locked-origins.ts'
import type { LockedPackages } from './lockfile.ts'
import { missingPlatforms } from './lockfile.ts'
import type { Outcome } from './run.ts'

type Versions = Readonly<Record<string, string>>
type Manifest = {
  readonly dependencies?: Versions
  readonly devDependencies?: Versions
  readonly allowScripts?: Readonly<Record<string, boolean>>
}

const exactVersion = /^\d+\.\d+\.\d+(-[\w.-]+)?$/

/** Everybody installs the same versions, on any platform, from whichever registry their npm is set to, and knows why. */
export async function checkDependencies(): Promise<Outcome> {
  const manifest: Manifest = JSON.parse(await readFile('package.json', 'utf8'))
  const { packages }: { packages: LockedPackages } = JSON.parse(await readFile('package-lock.json', 'utf8'))
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  const problems = [
    ...pinProblems(manifest),
    ...registryProblems(packages),
    ...platformProblems(packages),
    ...originProblems(packages),
    ...installScriptProblems(packages, manifest.allowScripts ?? {}),
    ...documentationProblems(await readFile('docs/dependencies.md', 'utf8'), direct),
  ]
  return { passed: problems.length === 0, output: problems.join('\n') }
}

function pinProblems({ dependencies, devDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !exactVersion.test(version))
    .map(([name, version]) => `package.json: ${name} is "${version}"; name one exact version.`)
}

function registryProblems(packages: LockedPackages): string[] {
  const names = Object.keys(packages).filter(path => packages[path]?.resolved?.includes('://'))
  const advice = 'npm install --package-lock-only --omit-lockfile-registry-resolved'
  return list(`package-lock.json names the host that these came from; \`${advice}\` leaves it out:`, names)
}

function platformProblems(packages: LockedPackages): string[] {
  const advice = 'package-lock.json lacks these, so `npm ci` refuses it; `npm run complete-lockfile` adds them:'
  return list(advice, Object.keys(missingPlatforms(packages)))
}

function list(heading: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [heading, ...names.map(name => `  ${name}`)]
}
