import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import * as prismaModule from '../../generated/prisma/client.ts'
import { createDeliveryContext } from '../../src/delivery/context.ts'
import type { DeliveryCounts } from '../../src/delivery/server.ts'
import { createDeliveryServer } from '../../src/delivery/server.ts'
import type { DeliverySettings } from '../../src/delivery/settings.ts'
import { readDeliverySettings } from '../../src/delivery/settings.ts'
import { keepAliveMs } from '../../src/server/keep-alive.ts'
import { readerUrl } from '../../src/database/roles.ts'

export type DeliveryNode = {
  readonly url: string
  ask(query: string, variables?: Record<string, unknown>): Promise<NodeAnswer>
  readonly counts: () => DeliveryCounts
  close(): Promise<void>
}

type NodeAnswer = {
  readonly status: number
  readonly text: string
  readonly data: any
  readonly headers: Headers
}

/** As much of the delivery API as one process runs, on a database; listening and ready. */
export async function startNode(databaseUrl: string, settings: Partial<DeliverySettings> = {}): Promise<DeliveryNode> {
  const url = readerUrl(databaseUrl)
  const context = createDeliveryContext(prismaModule, { url })
  const delivery = createDeliveryServer(context, { url, settings: { ...readDeliverySettings({}), ...settings } })
  const server = createServer({ keepAliveTimeout: keepAliveMs }, delivery.handle).listen(0, '127.0.0.1')
  await Promise.all([once(server, 'listening'), delivery.listening])
  const { port } = server.address() as AddressInfo
  const graphql = `http://127.0.0.1:${port}/graphql`
  return {
    url: graphql,
    ask: async (query, variables = {}) => {
      const response = await fetch(graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const text = await response.text()
      return { status: response.status, text, data: JSON.parse(text).data, headers: response.headers }
    },
    counts: delivery.counts,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await delivery.close()
      await context.prisma.$disconnect()
    },
  }
}
