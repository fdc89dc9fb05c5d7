import { fileURLToPath } from 'node:url'

import { defineConfig } from 'prisma/config'

import { schemaInUrl, urlWithSchema } from './src/database/schema-engine/schema-in-url.ts'
import { databaseUrl } from './src/database/database-url.ts'

const bridge = new URL('./src/database/schema-engine/schema-engine', import.meta.url)

// Prisma's CLI would otherwise download its native engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(bridge)

const url = databaseUrl()

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  // Said in full, so that the CLI's messages name the schema it works on.
  datasource: { url: urlWithSchema(url, schemaInUrl(url)) },
})
