import { execFile } from 'node:child_process'

import type { Account } from './postgres-account.ts'

/** Runs one of PostgreSQL's programs to its end, as the given account; answers with its exit code and what it printed. */
export async function runProgram(
  file: string,
  args: readonly string[],
  account: Account,
): Promise<{ code: number | string; output: string }> {
  return new Promise(resolve => {
    // In the root directory, because its own account may not see ours; in English, because messages are compared.
    const options = { ...account, cwd: '/', env: { ...process.env, LC_ALL: 'C' } }
    execFile(file, args, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim()
      if (error) resolve({ code: error.code ?? String(error.signal), output: output || error.message })
      else resolve({ code: 0, output })
    })
  })
}
