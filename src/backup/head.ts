import { StartupError } from '../database/startup-error.ts'
import type { Sequence, Table } from './tables.ts'

/** The first entry of a backup: what is in it. */
export type Head = {
  readonly format: 'sofar-backup'
  readonly version: 1
  readonly madeAt: string
  readonly migrations: readonly string[]
  readonly tables: readonly Table[]
  readonly sequences: readonly Sequence[]
  readonly hasSecrets: boolean
}

export const headName = 'sofar-backup.json'
export const secretsName = 'secrets.enc'

/** The name of the nth part of a table's rows. */
export function partName({ schema, name }: Pick<Table, 'schema' | 'name'>, part: number): string {
  return `database/${schema}/${name}/${String(part).padStart(5, '0')}`
}

/** Which table an entry holds rows of; undefined for other entries. */
export function tableOfPart(entry: string): { schema: string; name: string } | undefined {
  const [, schema, name] = /^database\/([^/]+)\/([^/]+)\/\d+$/.exec(entry) ?? []
  return schema === undefined || name === undefined ? undefined : { schema, name }
}

/** The file name of an entry that is a picture; undefined for other entries. */
export function imageOfEntry(entry: string): string | undefined {
  return /^images\/([\w.-]+)$/.exec(entry)?.[1]
}

/** Nothing vouches for it yet: it is read before the checksums at the end. */
function parse(bytes: Buffer): Partial<Head> {
  try {
    const head: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof head === 'object' && head !== null ? head : {}
  } catch {
    throw new StartupError('The file is damaged: its beginning cannot be read.')
  }
}

export function readHead(bytes: Buffer): Head {
  const head = parse(bytes)
  if (head.format !== 'sofar-backup') throw new StartupError('The file is no backup of Sofar.')
  if (head.version !== 1) throw new StartupError('A newer Sofar made this backup; restore it with that one.')
  const { madeAt = '', migrations = [], tables = [], sequences = [], hasSecrets = false } = head
  return { format: 'sofar-backup', version: 1, madeAt, migrations, tables, sequences, hasSecrets }
}
