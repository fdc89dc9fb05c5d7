/** `npm run check`: everything about the code that a program can judge without running it. */
import { checkDependencies } from './dependencies.ts'
import { generateFiles } from './generated-files.ts'
import type { Outcome } from './run.ts'
import { run } from './run.ts'

/** Types and imports need what is generated, so that comes first. */
const steps: readonly (readonly [name: string, check: () => Promise<Outcome>])[] = [
  ['generated files are up to date', generateFiles],
  ['dependencies are pinned, from the registry, and documented', checkDependencies],
  ['types', () => run('tsc', '--noEmit')],
  ['types of the public site', () => run('tsc', '--project', 'examples/reader')],
  ['lint', () => run('oxlint')],
  ['import boundaries', () => run('depcruise', '--config', '.dependency-cruiser.mjs', '.')],
  ['format (`npm run format` mends it)', () => run('oxfmt', '--list-different')],
  ['dead code', () => run('knip', '--no-progress', '--no-config-hints')],
]

let failures = 0
for (const [name, check] of steps) {
  const startedAt = performance.now()
  const { passed, output } = await check()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (passed) continue
  failures += 1
  console.log(`\n${output.trim().replaceAll(/^/gm, '    ')}\n`)
}
if (failures > 0) {
  console.log(`${failures} of ${steps.length} failed.`)
  process.exitCode = 1
}
