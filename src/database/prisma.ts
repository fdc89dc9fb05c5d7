import { PrismaPg } from '@prisma/adapter-pg'

import { connectionOptions } from './connection.ts'

/** `preview`: what would be published; its schema is made by src/publishing/preview. */
export type Perspective = 'newsroom' | 'published' | 'preview'

/** What a Prisma client needs to read and write one perspective; in a preview it cannot write, and gives up after 10 s. */
export function prismaOptions(url: string, perspective: Perspective): { adapter: PrismaPg } {
  const options = connectionOptions(url)
  if (perspective !== 'preview') return { adapter: new PrismaPg(options, { schema: perspective }) }
  const limited = [options.options, '-c default_transaction_read_only=on -c statement_timeout=10s -c jit=off']
  return {
    adapter: new PrismaPg({ ...options, options: limited.filter(Boolean).join(' '), max: 4 }, { schema: perspective }),
  }
}
