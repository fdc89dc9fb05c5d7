/** `npm test`: makes what the tests need, runs them all, and closes with the line `N passed, N failed`. */
import { StartupError } from '../src/database/startup-error.ts'
import { buildWhatIsStale } from '../src/server/build.ts'
import { findChromium } from './chromium.ts'
import type { Counts } from './run-jest.ts'
import { runJest } from './run-jest.ts'

/**
 * Arguments are Jest's: `npm test -- publishing` runs the tests whose path has that word in it. `npm run test:long` tries
 * everything that is tried at random as often as it deserves, for hours.
 */
const args = process.argv.slice(2).filter(argument => argument !== '--long')
if (process.argv.includes('--long')) {
  process.env.SOFAR_LONG = '1'
  process.env.SOFAR_SEED ??= String(Date.now() % 1_000_000)
  console.log(`What is random is drawn from SOFAR_SEED=${process.env.SOFAR_SEED}.`)
}
const chromium = findChromium()

await build()
const counts = [await runJest('server', args, {}), await testInBrowser()]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0 || passed === 0) process.exitCode = 1

/** As `npm start` does, so that no test has to wait for it. */
async function build(): Promise<void> {
  try {
    await buildWhatIsStale({ adminUi: true })
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    console.error(`✗ ${error.message}`)
    process.exit(1)
  }
}

async function testInBrowser(): Promise<Counts> {
  if (chromium !== undefined) return runJest('browser', args, { CHROMIUM_PATH: chromium })
  console.error(`
The browser tests were not run: there is no Chromium. Install one (Debian: apt-get install chromium), or name one in
CHROMIUM_PATH.`)
  if (process.env.CI === 'true') process.exitCode = 1
  return { passed: 0, failed: 0 }
}
