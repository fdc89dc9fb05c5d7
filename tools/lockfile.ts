export type LockedPackage = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Packages by where they are installed, as in package-lock.json. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>

/**
 * What is locked nowhere although a locked package names it for some platform. npm leaves such a package out when its
 * registry did not have it, and afterwards `npm ci` refuses the lockfile on every platform.
 */
export function missingPlatforms(packages: LockedPackages): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {}
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, path, name)) continue
      missing[`node_modules/${name}`] = {
        version,
        ...(dev === true ? { dev } : {}),
        optional: true,
        ...platformOf(name),
      }
    }
  }
  return missing
}

/** Node looks beside the package that asks, and then further and further up. */
function isLocked(packages: LockedPackages, from: string, name: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true
  return from !== '' && isLocked(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

/** The platform by the ending that such names have, for example `-linux-x64-musl`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const [, os, cpu, abi = ''] = /[-/]([a-z]+\d*)-([a-z]+\d+[a-z]*|arm)(?:-([a-z]+))?$/.exec(name) ?? []
  if (os === undefined || cpu === undefined)
    throw new Error(`Cannot tell the platform of ${name}: add it to package-lock.json by hand.`)
  const libc = os === 'linux' && abi !== '' ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {}
  return { os: [os], cpu: [cpu], ...libc }
}
