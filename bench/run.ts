/** `npm run bench -- rules` runs the benchmarks of that folder, `npm run bench` those of all. */
import { readdir } from 'node:fs/promises'

// As the product runs, which no other machine reaches here.
process.env.NODE_ENV ??= 'production'
process.env.SOFAR_PRODUCTION ??= '0'

const folder = import.meta.dirname
const entries = await readdir(folder, { withFileTypes: true })
const known = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !known.includes(name))

if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`)
  process.exitCode = 1
} else {
  for (const name of asked.length > 0 ? asked : known) {
    process.stdout.write(`\n${name}\n`)
    await import(`./${name}/${name}.bench.ts`)
  }
}
