import { once } from 'node:events'

import { createExpressServer } from '@keystone-6/core/___internal-do-not-use-will-break-in-patch/artifacts'

import type { Express } from 'express'

import * as prismaModule from '../../generated/prisma/client.ts'
import type { Role } from '../../schema/access.ts'
import { passwordHash } from '../../src/access/password-hash.ts'
import { readerUrl } from '../../src/database/roles.ts'
import type { DeliveryServer } from '../../src/delivery/server.ts'
import { anyList } from '../../src/revisions/any-list.ts'
import { serveBeside } from '../../src/server/express-app.ts'
import type { TestDatabase } from './database.ts'
import type { TestNewsroom } from './newsroom.ts'
import { createNewsroom } from './newsroom.ts'

type AnyConfig = Parameters<typeof createExpressServer>[0]

export type NewsroomServer = {
  readonly newsroom: TestNewsroom
  /** Of the server; the newsroom API is at `/api/graphql`, the delivery API at `/graphql`. */
  readonly url: string
  close(): Promise<void>
}

/** What everybody in a newsroom with an HTTP server signs in with. */
export const peoplesPassword = 'correct horse battery'

/** The origin of which a page may ask the newsroom API of such a server. */
export const friendlyOrigin = 'https://tools.example'

/** A newsroom with both APIs served over HTTP, by the server that Keystone makes of our configuration; no Admin UI. */
export async function createNewsroomServer(given?: TestDatabase): Promise<NewsroomServer> {
  const newsroom = await createNewsroom(given)
  await newsroom.sudo.prisma.user.updateMany({ data: { password: await passwordHash.hash(peoplesPassword) } })
  const { default: config } = await import('../../keystone.ts')
  const context = newsroom.in(undefined)
  let delivery: DeliveryServer | undefined
  const extendExpressApp = (app: Express): void => {
    const beside = { prismaModule, url: readerUrl(newsroom.url), corsOrigins: [friendlyOrigin], trustedProxies: [] }
    delivery = serveBeside(app, context, beside)
  }
  // The configuration itself takes from the environment what is given here.
  const ours = { ...config, server: { ...config.server, extendExpressApp } }
  const { httpServer } = await createExpressServer(ours as unknown as AnyConfig, anyList(context))
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
      await delivery?.close()
      await newsroom.close()
    },
  }
}

export const emailOf = (role: Role): string => `${role}@example.com`
