import type { LockedPackage, LockedPackages } from './lockfile.ts'

/** What is locked comes from a registry, byte for byte as it was when it was locked. */
export function originProblems(packages: LockedPackages): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => [
    ...foreignRanges(locked).map(range => `package-lock.json: ${path || 'this package'} asks for ${range}.`),
    ...(path === '' ? [] : contentProblems(path, locked)),
  ])
}

const semver = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/

function contentProblems(path: string, { version = '', integrity, link, optional, os, cpu }: LockedPackage): string[] {
  if (link === true) return [`package-lock.json: ${path} is a link to a folder; install it from the registry.`]
  if (!semver.test(version)) return [`package-lock.json: ${path} is of the version “${version}”, not of a registry's.`]
  // A package for another platform that the registry at hand did not have: see `npm run complete-lockfile`.
  if (integrity === undefined && optional === true && os !== undefined && cpu !== undefined) return []
  if (integrity?.startsWith('sha512-') === true) return []
  return [`package-lock.json: ${path} has no sha512 hash; remove its entry and install it again.`]
}

/** Git, GitHub, a tarball or a folder, where a range of versions should be. */
function foreignRanges({ dependencies, devDependencies, optionalDependencies }: LockedPackage): string[] {
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  return ranges
    .filter(([, range]) => /[:/]/.test(range.replace(/^npm:(?:@[^/]+\/)?/, '')))
    .map(named => named.join(' as '))
}
