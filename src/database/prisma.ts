import { PrismaPg } from '@prisma/adapter-pg'

import { connectionOptions } from './connection.ts'

export type Perspective = 'newsroom' | 'published'

/** In milliseconds: no single statement of an API is waited for longer; a transaction may have many. */
const statementTimeoutMs = { newsroom: 30_000, published: 10_000 } as const satisfies Record<Perspective, number>

/** What a Prisma client needs to read and write one perspective. */
export function prismaOptions(url: string, perspective: Perspective): { adapter: PrismaPg } {
  const options = { ...connectionOptions(url), statement_timeout: statementTimeoutMs[perspective] }
  return { adapter: new PrismaPg(options, { schema: perspective }) }
}
