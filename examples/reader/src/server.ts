import { serve } from '@hono/node-server'

import { createApp } from './app.tsx'
import { buildAssets } from './assets.ts'
import { readSettings } from './settings.ts'

const settings = readSettings(process.env)
const app = createApp(settings, await buildAssets())
const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, () =>
  console.log(`Reading ${settings.sofarUrl}; open ${settings.siteUrl}`),
)
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${settings.port} is taken; choose another with PORT.`)
  process.exit(1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit()))
