import { parseArgs } from 'node:util'

import { StartupError } from '../database/startup-error.ts'
import { keepOutputForReady } from './say-ready.ts'
import { start } from './start.ts'
import { serveUnread } from './unread-output.ts'

const help = `Usage: npm start            serve Sofar
       npm run dev          the same, reloading when a file changes

Options:
  --json                      print nothing on standard output but one line, {"url":"…","pid":…}, when it serves

Environment:
  PORT                        where to listen (3000)
  HOST                        on which address (127.0.0.1: this machine only)
  SOFAR_URL                   the address that others reach it at, such as https://news.example.com
  SOFAR_CORS_ORIGINS          other origins whose pages may ask the newsroom API, with commas between them (none)
  SOFAR_TRUSTED_PROXIES       proxies that say where a request comes from: addresses, subnets (loopback)
  SOFAR_SMTP_URL              a mail server for invitations and new passwords, such as smtp://name:password@mail.example.com:587
  SOFAR_MAIL_FROM             whom those mails are from (sofar@ the mail server)
  SOFAR_PRODUCTION            1 or 0: whether others may reach it, so that it must be safe to start (by HOST, SOFAR_URL, NODE_ENV)
  DATABASE_URL                use this PostgreSQL (15 or newer) instead of the embedded one
  SOFAR_READER_URL            where readers find a story, such as https://news.example.com/stories/{slug}, for previews
  SOFAR_READER_DATABASE_URL   the same database for the delivery API, as an account that reads schema "published" only
  SOFAR_DATA_DIR              where the embedded database, images and the session secret are kept (./data)
  SOFAR_DATABASE_PORT         also open the embedded database on this loopback TCP port (otherwise none)
  SOFAR_METRICS_PORT          also serve Prometheus metrics on this loopback port (otherwise none)
  LOG_LEVEL                   what is logged to standard error as JSON lines: error, warn, info (info)
  DELIVERY_DOCUMENTS          “trusted” runs documents of the client and of DELIVERY_DOCUMENTS_FOLDER only
  DELIVERY_DOCUMENTS_FOLDER   a folder of a frontend's own documents: *.graphql, or manifests *.json from hash to text
  DELIVERY_CACHE_MB           megabytes of answers that the delivery API keeps in memory (64)
  DELIVERY_MAX_AGE            seconds that browsers and CDNs may keep an answer without asking again (1)
  DELIVERY_PURGE_URL          gets {"keys": […]}, surrogate keys, by POST whenever something is published
  SOFAR_ADMIN_EMAIL           the administrator made on the first start (admin@example.com)
  SOFAR_ADMIN_PASSWORD        their password, at least 12 characters (otherwise generated and printed once)
  SOFAR_SESSION_SECRET        seals sessions, at least 32 characters (otherwise made and kept in the data directory)
  SOFAR_LOOK_AT_PAGES         0: never fetches the page whose address an editor pastes, to propose its title
  SOFAR_SAMPLE                0 starts without the sample story
`

serveUnread()
try {
  const { values } = parseArgs({
    options: { dev: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.json) keepOutputForReady()
  if (values.help) console.log(help)
  else await start({ isDevelopment: values.dev === true, isJson: values.json === true })
} catch (error) {
  if (error instanceof StartupError) console.error(`✗ ${error.message}`)
  else if (error instanceof TypeError && 'code' in error) console.error(`✗ ${error.message}\n\n${help}`)
  else console.error(error)
  process.exit(1)
}
