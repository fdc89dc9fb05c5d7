import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { exportLines } from '../../src/transfer/export/export-content.ts'
import type { ExportOptions } from '../../src/transfer/export/export-content.ts'
import { openContent } from '../../src/transfer/file/open-content.ts'
import type { ImportOptions, ImportReport } from '../../src/transfer/send/import-content.ts'
import { importContent } from '../../src/transfer/send/import-content.ts'
import type { Api } from '../support/newsroom.ts'
import { clientOf } from './client-of.ts'

export type Scratch = {
  path(name: string): string
  file(name: string, content: string | Buffer): Promise<string>
  remove(): Promise<void>
}

/** A folder for files of a test. */
export async function makeScratch(): Promise<Scratch> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-files-'))
  return {
    path: name => path.join(directory, name),
    file: async (name, content) => {
      await writeFile(path.join(directory, name), content)
      return path.join(directory, name)
    },
    remove: () => rm(directory, { recursive: true }),
  }
}

/** An export file with these records. */
export function exportOf(...records: object[]): string {
  const header = { format: 'sofar-export', version: 1 }
  const footer = { end: true, records: records.length }
  return [header, ...records, footer].map(line => `${JSON.stringify(line)}\n`).join('')
}

/** Imports a file as somebody. */
export async function importAs(api: Api, file: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const { close, ...content } = await openContent(file)
  try {
    return await importContent(clientOf(api), content, {
      dryRun: false,
      signal: new AbortController().signal,
      onProgress: () => {},
      onWait: () => {},
      ...options,
    })
  } finally {
    await close()
  }
}

/** What somebody exports. */
export async function exportAs(api: Api, options: Partial<ExportOptions> = {}): Promise<string> {
  let text = ''
  for await (const line of exportLines(clientOf(api), { identities: false, ...options })) text += line
  return text
}
