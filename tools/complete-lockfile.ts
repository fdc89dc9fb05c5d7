/** `npm run complete-lockfile`: adds the packages for other platforms that npm left out of package-lock.json. */
import { readFile, writeFile } from 'node:fs/promises'

import type { LockedPackages } from './lockfile.ts'
import { missingPlatforms } from './lockfile.ts'

const file = 'package-lock.json'
const lockfile: { packages: LockedPackages } = JSON.parse(await readFile(file, 'utf8'))
const missing = missingPlatforms(lockfile.packages)
const entries = Object.entries({ ...lockfile.packages, ...missing }).toSorted(([a], [b]) => a.localeCompare(b, 'en'))
await writeFile(file, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(entries) }, null, 2)}\n`)
console.log(`Added to ${file}: ${Object.keys(missing).length}.`)
