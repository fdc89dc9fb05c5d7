import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

export type Counts = { readonly passed: number; readonly failed: number }

type Results = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
}

/** Runs the tests of one project of jest.config.js, printing as they go. A file that cannot run at all counts as failed. */
export async function runJest(
  project: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Counts> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-results-'))
  const file = path.join(directory, 'results.json')
  try {
    const code = await spawnJest(
      ['--selectProjects', project, '--json', `--outputFile=${file}`, '--passWithNoTests', ...args],
      environment,
    )
    const counts = countTests(await readResults(file))
    return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } finally {
    await rm(directory, { recursive: true })
  }
}

async function spawnJest(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number | null> {
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
  const child = spawn(process.execPath, [...node, ...args], {
    // With --json, standard output is for the results, which go to a file here.
    stdio: ['inherit', 'ignore', 'inherit'],
    // As the product runs; in any other mode graphql-js looks at every object a second time.
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
}

/** Undefined when Jest ended before it could write any. */
async function readResults(file: string): Promise<Results | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

function countTests(results: Results | undefined): Counts {
  if (results === undefined) return { passed: 0, failed: 0 }
  return { passed: results.numPassedTests, failed: results.numFailedTests + results.numRuntimeErrorTestSuites }
}
