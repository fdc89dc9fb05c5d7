import { once } from 'node:events'

import { createExpressServer } from '@keystone-6/core/___internal-do-not-use-will-break-in-patch/artifacts'

import type { Role } from '../../schema/access.ts'
import { passwordHash } from '../../src/access/password-hash.ts'
import { anyList } from '../../src/revisions/any-list.ts'
import type { TestNewsroom } from './newsroom.ts'
import { createNewsroom } from './newsroom.ts'

type AnyConfig = Parameters<typeof createExpressServer>[0]

export type NewsroomServer = {
  readonly newsroom: TestNewsroom
  readonly url: string
  close(): Promise<void>
}

/** What everybody in a newsroom with an HTTP server signs in with. */
export const peoplesPassword = 'correct horse battery'

/** A newsroom whose API is served over HTTP, by the server that Keystone makes of our configuration. */
export async function createNewsroomServer(): Promise<NewsroomServer> {
  const newsroom = await createNewsroom()
  await newsroom.sudo.prisma.user.updateMany({ data: { password: await passwordHash.hash(peoplesPassword) } })
  const { default: config } = await import('../../keystone.ts')
  const context = newsroom.in(undefined)
  // What the server serves besides needs the built product.
  const alone = { ...config, server: { ...config.server, extendExpressApp: () => {}, extendHttpServer: () => {} } }
  const { httpServer } = await createExpressServer(alone as unknown as AnyConfig, anyList(context))
  httpServer.listen(0, '127.0.0.1')
  await once(httpServer, 'listening')
  const address = httpServer.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    newsroom,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      httpServer.closeAllConnections()
      httpServer.close()
      await newsroom.close()
    },
  }
}

export const emailOf = (role: Role): string => `${role}@example.com`
