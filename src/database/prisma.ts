import { PrismaPg } from '@prisma/adapter-pg'

import { connectionOptions } from './connection.ts'

export type Perspective = 'newsroom' | 'published'

/** What a Prisma client needs to read and write one perspective. */
export function prismaOptions(url: string, perspective: Perspective): { adapter: PrismaPg } {
  return { adapter: new PrismaPg(connectionOptions(url), { schema: perspective }) }
}
