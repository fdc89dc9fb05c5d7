import { PrismaPg } from '@prisma/adapter-pg'
import type { config } from '@keystone-6/core'

import { connectionOptions } from './connection.ts'
import { nameStatements } from './name-statements.ts'
import { loadSiblingsTogether } from './siblings/load-siblings-together.ts'

/** `preview`: what would be published; its schema is made by src/publishing/preview. */
export type Perspective = 'newsroom' | 'published' | 'preview'

/** How Keystone reads and writes one perspective; the URL is asked for when it connects. */
export function keystoneDatabase(url: () => string, perspective: Perspective) {
  return {
    provider: 'postgresql',
    idField: { kind: 'uuid' },
    prismaClientOptions: () => ({ adapter: adapterFor(url(), perspective), transactionOptions }),
    extendPrismaClient: loadSiblingsTogether,
    // What the former asks for: related rows by a join, and not by a statement for each relation.
    extendPrismaSchema: schema =>
      schema.replace(/(?<=generator client \{\n)/, '  previewFeatures = ["relationJoins"]\n'),
  } satisfies Parameters<typeof config>[0]['db']
}

/** In milliseconds: no single statement of an API is waited for longer; a transaction may have many. */
const statementTimeoutMs = { newsroom: 30_000, published: 10_000, preview: 10_000 } as const satisfies Record<
  Perspective,
  number
>

/** Where a transaction does not say otherwise: how long it waits for a connection, and how long it may last. */
const transactionOptions = { maxWait: 10_000, timeout: 30_000 }

/** What a Prisma client reads and writes one perspective through; a preview is only read. */
function adapterFor(url: string, perspective: Perspective): PrismaPg {
  const options = { ...connectionOptions(url), statement_timeout: statementTimeoutMs[perspective] }
  if (perspective !== 'preview')
    return new PrismaPg(options, { schema: perspective, statementNameGenerator: nameStatements() })
  const readOnly = [options.options, '-c default_transaction_read_only=on -c jit=off'].filter(Boolean).join(' ')
  return new PrismaPg({ ...options, options: readOnly, max: 4 }, { schema: perspective })
}
