import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { findFreePort } from './server.ts'

export type ReaderSite = { readonly url: string; stop(): Promise<void> }

/** The public site of `examples/reader`, as `npm run reader` starts it or as its own `npm start` does in `folder`. */
export async function startReaderSite(sofarUrl: string, folder?: string): Promise<ReaderSite> {
  const port = String(await findFreePort())
  const url = `http://localhost:${port}`
  const { NODE_OPTIONS: _options, NODE_ENV: _mode, ...inherited } = process.env
  const args = folder === undefined ? ['run', 'reader'] : ['--prefix', folder, 'start']
  const site = spawn('npm', args, {
    env: { ...inherited, PORT: port, SOFAR_URL: sofarUrl },
    // So that what npm starts can be stopped with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  site.stdout.on('data', chunk => (output += chunk))
  site.stderr.on('data', chunk => (output += chunk))
  while (!output.includes('open http')) {
    if (site.exitCode !== null) throw new Error(`The public site ended before it was ready:\n${output}`)
    await Promise.race([once(site.stdout, 'data'), once(site, 'exit')])
  }
  return {
    url,
    stop: async () => {
      const ended = once(site, 'exit')
      process.kill(-(site.pid ?? 0), 'SIGTERM')
      await ended
    },
  }
}
