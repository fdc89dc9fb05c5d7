/** Writes the JSON Schema of the export format, which is committed. */
import { mkdir, writeFile } from 'node:fs/promises'

import { exportSchema } from './json-schema.ts'

await mkdir('formats', { recursive: true })
await writeFile('formats/sofar-export-1.schema.json', `${JSON.stringify(exportSchema, null, 2)}\n`)
