import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'

import type { Outcome } from './run.ts'
import { run } from './run.ts'

const committed = [
  'schema.prisma',
  'schema.graphql',
  'delivery.graphql',
  'src/client/generated/**/*.{ts,json}',
  'examples/reader/src/generated/*.{ts,json}',
  'docs/permissions.md',
]

const generators = [
  ['keystone', 'build', '--no-ui'],
  ['node', 'src/delivery/print-schema.ts'],
  ['npm', 'run', '--silent', 'codegen'],
  ['node', 'src/newsroom/print-permissions.ts'],
] as const

/** Generates everything that is generated, and fails if a file that belongs into the repository came out different. */
export async function generateFiles(): Promise<Outcome> {
  const before = await readCommitted()
  for (const [program, ...args] of generators) {
    const { passed, output } = await run(program, ...args)
    if (!passed) return { passed, output: `${[program, ...args].join(' ')} failed.\n${output}` }
  }
  const after = await readCommitted()
  const paths = new Set([...before.keys(), ...after.keys()])
  const stale = [...paths].filter(path => before.get(path) !== after.get(path)).toSorted()
  return { passed: stale.length === 0, output: stale.length === 0 ? '' : advice(stale) }
}

function advice(stale: readonly string[]): string {
  const migration = stale.includes('schema.prisma')
    ? '\nschema.prisma has changed: `npm run migration -- NAME` makes the migration that goes with it, if there is none yet.'
    : ''
  return `These were stale and have been generated again; commit them:\n${stale.map(path => `  ${path}`).join('\n')}${migration}`
}

/** By content, not by what git says: there may be work that is not committed. */
async function readCommitted(): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  for await (const path of glob(committed)) {
    hashes.set(
      path,
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    )
  }
  return hashes
}
