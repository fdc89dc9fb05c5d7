import { channel } from 'node:diagnostics_channel'
import { Server } from 'node:http'

/**
 * Keystone creates the HTTP server inside its own bundle of this code, where module state is not shared with the
 * process that started it; a diagnostics channel is Node's way across.
 */
const servers = channel('sofar:http-server')

/** Tells whoever listens that an HTTP server was created. */
export function announceHttpServer(server: Server): void {
  servers.publish(server)
}

/** Calls back with every HTTP server that is created in this process. */
export function onHttpServer(callback: (server: Server) => void): void {
  servers.subscribe(message => {
    // oxlint-disable-next-line typescript/no-unsafe-argument -- `instanceof` forgets the types of requests and responses
    if (message instanceof Server) callback(message)
  })
}
