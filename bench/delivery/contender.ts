/** One of the servers that are compared, in a process of its own: `node contender.ts KIND URL`; says its port on a channel. */
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'

import { execute, parse } from 'graphql'
import pg from 'pg'

import * as prismaModule from '../../generated/prisma/client.ts'
import { connectionOptions } from '../../src/database/connection.ts'
import { createDeliveryContext, deliverySchema } from '../../src/delivery/context.ts'
import { createDeliveryServer } from '../../src/delivery/server.ts'
import { readDeliverySettings } from '../../src/delivery/settings.ts'
import { size } from './content.ts'
import type { Page } from './pages.ts'
import { pages } from './pages.ts'
import { pageSql } from './page-sql.ts'

const [kind = '', url = ''] = process.argv.slice(2)

type Asked = { query: string; variables: Record<string, string> }

const listener = await createListener()
const server = createServer(listener.handle).listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
process.on('message', () => process.send?.({ statements: listener.statements(), bytes: process.memoryUsage().rss }))

async function createListener(): Promise<{ handle: RequestListener; statements: () => number }> {
  if (kind === 'cold' || kind === 'hot') {
    const context = createDeliveryContext(prismaModule, { url })
    const settings = { ...readDeliverySettings({}), ...(kind === 'cold' && { cacheBytes: 0 }) }
    const api = createDeliveryServer(context, { url, settings })
    await api.listening
    return { handle: api.handle, statements: () => api.counts().statements }
  }
  if (kind === 'keystone') {
    const context = createDeliveryContext(prismaModule, { url })
    const schema = deliverySchema(context)
    const handle = answering(async ({ query, variables }) =>
      JSON.stringify(
        await execute({ schema, document: parse(query), contextValue: context, variableValues: variables }),
      ),
    )
    return { handle, statements: () => 0 }
  }
  const pool = new pg.Pool({ ...connectionOptions(url), max: 10 })
  let statements = 0
  const ask = async (page: Page, value: string | undefined): Promise<string> => {
    statements += 1
    const values = value === undefined ? [] : [value]
    const { rows } = await pool.query<{ answer: string }>({ name: page, text: pageSql[page], values })
    return rows[0]?.answer ?? ''
  }
  if (kind === 'bound-db') {
    const handle = answering(async ({ variables }) =>
      variables.slug
        ? ask('story', variables.slug)
        : variables.id
          ? ask('source', variables.id)
          : ask('front', undefined),
    )
    return { handle, statements: () => statements }
  }
  const bytes = new Map<string, Buffer>([['', Buffer.from(await ask('front', undefined))]])
  for (let turn = 0; turn < size.stories; turn++) {
    const [{ slug }, { id }] = [pages.story.variables(turn), pages.source.variables(turn)]
    bytes.set(slug, Buffer.from(await ask('story', slug)))
    bytes.set(id, Buffer.from(await ask('source', id)))
  }
  statements = 0
  const handle = answering(({ variables }) => bytes.get(variables.slug ?? variables.id ?? '') ?? '')
  return { handle, statements: () => statements }
}

function answering(answer: (asked: Asked) => Promise<string> | string | Buffer): RequestListener {
  return (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const asked: Asked = JSON.parse(Buffer.concat(parts).toString())
      void Promise.resolve(answer(asked)).then(body => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        return response.end(body)
      })
    })
  }
}
