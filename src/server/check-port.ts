import { createServer } from 'node:net'

import { StartupError } from '../database/startup-error.ts'

/** Throws when nobody can listen there, before anything else is started. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', error => reject(new StartupError(describe(error, host, port))))
    probe.listen({ host, port, exclusive: true }, resolve)
  })
  await new Promise(resolve => probe.close(resolve))
}

function describe(error: Error & { code?: string }, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what listens there, or start with another: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this user has. Choose one above 1023 with PORT.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is not an address of this machine: “${host}”.`
  return `Cannot listen on ${host}:${port}: ${error.message}`
}
