import { PrismaPg } from '@prisma/adapter-pg'
import type { config } from '@keystone-6/core'

import { connectionOptions } from './connection.ts'
import { nameStatements } from './name-statements.ts'
import { loadSiblingsTogether } from './siblings/load-siblings-together.ts'

export type Perspective = 'newsroom' | 'published'

/** How Keystone reads and writes one perspective; the URL is asked for when it connects. */
export function keystoneDatabase(url: () => string, perspective: Perspective) {
  return {
    provider: 'postgresql',
    idField: { kind: 'uuid' },
    prismaClientOptions: () => prismaOptions(url(), perspective),
    extendPrismaClient: loadSiblingsTogether,
    // What the former asks for: related rows by a join, and not by a statement for each relation.
    extendPrismaSchema: schema =>
      schema.replace(/(?<=generator client \{\n)/, '  previewFeatures = ["relationJoins"]\n'),
  } satisfies Parameters<typeof config>[0]['db']
}

/** What a Prisma client needs to read and write one perspective. */
function prismaOptions(url: string, perspective: Perspective): { adapter: PrismaPg } {
  return {
    adapter: new PrismaPg(connectionOptions(url), { schema: perspective, statementNameGenerator: nameStatements() }),
  }
}
