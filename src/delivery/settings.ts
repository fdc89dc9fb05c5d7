import type { Environment } from '../environment.ts'

export type DeliverySettings = {
  /** Whether only documents of the manifest are run. */
  readonly trustedOnly: boolean
  /** A folder with documents of a frontend's own: `*.graphql`, or manifests `*.json` from hash to text. */
  readonly documentsFolder: string | undefined
  /** Bytes of answers kept in memory; 0: none. */
  readonly cacheBytes: number
  /** How long browsers and CDNs may keep an answer without asking again. */
  readonly maxAgeSeconds: number
  /** Gets `{"keys": […]}`, surrogate keys, by POST whenever something is published. */
  readonly purgeUrl: string | undefined
}

const megabyte = 1_048_576

/** Reads the `DELIVERY_…` variables; throws an error that names the variable and the fix. */
export function readDeliverySettings(environment: Environment = process.env): DeliverySettings {
  const documents = environment.DELIVERY_DOCUMENTS || 'any'
  if (documents !== 'any' && documents !== 'trusted')
    throw new Error(`DELIVERY_DOCUMENTS is “${documents}”. Give “trusted”, or leave it out.`)
  const purgeUrl = environment.DELIVERY_PURGE_URL || undefined
  if (purgeUrl !== undefined && !URL.canParse(purgeUrl))
    throw new Error(
      `DELIVERY_PURGE_URL is not a web address: “${purgeUrl}”. It looks like https://cdn.example.com/purge`,
    )
  return {
    trustedOnly: documents === 'trusted',
    documentsFolder: environment.DELIVERY_DOCUMENTS_FOLDER || undefined,
    cacheBytes: readNumber(environment, 'DELIVERY_CACHE_MB', 64) * megabyte,
    maxAgeSeconds: readNumber(environment, 'DELIVERY_MAX_AGE', 1),
    purgeUrl,
  }
}

function readNumber(environment: Environment, name: string, usual: number): number {
  const given = environment[name]
  if (!given) return usual
  const number = Number(given)
  if (Number.isInteger(number) && number >= 0) return number
  throw new Error(`${name} is “${given}”. Give a whole number, 0 or more.`)
}
