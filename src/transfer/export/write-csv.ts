import { stringify } from 'csv-stringify/sync'

import type { Client } from '../../client/create-client.ts'
import { isList, textOf } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import type { ExportOptions } from './export-content.ts'
import { exportRecords } from './export-content.ts'

const columns = [
  'key',
  ...Object.entries(recordTypes.source.fields).flatMap(([name, { kind }]) => (kind === 'grants' ? [] : [name])),
]

/** The sources as CSV, in the columns that importing reads. */
export async function* exportCsv(client: Client, options: ExportOptions): AsyncGenerator<string> {
  yield stringify([columns])
  for await (const record of exportRecords(client, options)) {
    if (record.type !== 'source') continue
    yield stringify([
      columns.map(column => {
        const value = record[column]
        return isList(value) ? value.map(textOf).join(' ') : textOf(value)
      }),
    ])
  }
}
