import { parseArgs } from 'node:util'

export interface EngineArguments {
  readonly datamodelPaths: readonly string[]
  /** Absent when the project's configuration has no datasource, as for `prisma format`. */
  readonly url: string | undefined
  readonly showVersion: boolean
  /** What follows `cli`: a single command instead of a conversation. */
  readonly command: string | undefined
}

/** Reads the command line on which Prisma's CLI starts its schema engine. */
export function parseEngineArguments(args: readonly string[]): EngineArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    // A later CLI may pass options that mean nothing here.
    strict: false,
    allowPositionals: true,
    options: {
      datamodels: { type: 'string', multiple: true },
      datasource: { type: 'string' },
      'enabled-preview-features': { type: 'string' },
      'extension-types': { type: 'string' },
      version: { type: 'boolean' },
    },
  })
  const datamodels = Array.isArray(values.datamodels) ? values.datamodels : []
  return {
    datamodelPaths: datamodels.flatMap(paths => (typeof paths === 'string' ? paths.split(',') : [])),
    url: typeof values.datasource === 'string' ? urlIn(values.datasource) : undefined,
    showVersion: values.version === true,
    command: positionals.includes('cli') ? positionals[positionals.indexOf('cli') + 1] : undefined,
  }
}

function urlIn(datasource: string): string | undefined {
  const parsed: unknown = JSON.parse(datasource)
  const url = typeof parsed === 'object' && parsed !== null && 'url' in parsed ? parsed.url : undefined
  return typeof url === 'string' ? url : undefined
}
