import { PrismaPg } from '@prisma/adapter-pg'

import { connectionOptions } from './connection.ts'

/** `preview`: what would be published; its schema is made by src/publishing/preview. */
export type Perspective = 'newsroom' | 'published' | 'preview'

/** In milliseconds: no single statement of an API is waited for longer; a transaction may have many. */
const statementTimeoutMs = { newsroom: 30_000, published: 10_000, preview: 10_000 } as const satisfies Record<
  Perspective,
  number
>

/** What a Prisma client needs to read and write one perspective; a preview is only read. */
export function prismaOptions(url: string, perspective: Perspective): { adapter: PrismaPg } {
  const options = { ...connectionOptions(url), statement_timeout: statementTimeoutMs[perspective] }
  if (perspective !== 'preview') return { adapter: new PrismaPg(options, { schema: perspective }) }
  const readOnly = [options.options, '-c default_transaction_read_only=on -c jit=off'].filter(Boolean).join(' ')
  return { adapter: new PrismaPg({ ...options, options: readOnly, max: 4 }, { schema: perspective }) }
}
