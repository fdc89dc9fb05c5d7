import type { Express } from 'express'

import type { Context } from '../../../generated/keystone/types.ts'
import { allowOrigins } from './allow-origins.ts'
import { guardUploads } from './guard-uploads.ts'
import { readJson } from './read-json.ts'
import { nameRequest } from './request-context.ts'

/** Where Keystone serves the newsroom API. */
const apiPath = '/api/graphql'

/** What stands before Keystone's own server: it sees to requests that Keystone would handle too trustingly. */
export function guardApi(app: Express, newsroom: Context, { origins }: { readonly origins: readonly string[] }): void {
  app.use(nameRequest)
  app.use(apiPath, allowOrigins(origins))
  app.use(guardUploads(newsroom, apiPath))
  app.use(apiPath, ...readJson)
}
