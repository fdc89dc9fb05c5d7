import { spawn } from 'node:child_process'

export type Outcome = { readonly passed: boolean; readonly output: string }

/** Runs a program, as `npm run` would find it, to its end. */
export async function run(program: string, ...args: string[]): Promise<Outcome> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (output += chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', code => resolve({ passed: code === 0, output }))
  })
}
