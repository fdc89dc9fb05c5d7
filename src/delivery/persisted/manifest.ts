import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { hashOf } from './find-document.ts'
import type { Manifest } from './find-document.ts'

/** What codegen makes of the client's operations. */
const generatedManifest = 'src/client/generated/delivery/persisted-documents.json'

/** The documents of the client and those in a folder of the frontend's own. */
export function readManifest(folder: string | undefined): Manifest {
  const documents = new Map<string, string>()
  if (existsSync(generatedManifest)) addManifest(documents, generatedManifest)
  for (const file of folder === undefined ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(folder ?? '', file)
    if (file.endsWith('.json')) addManifest(documents, place)
    if (!file.endsWith('.graphql')) continue
    const document = readFileSync(place, 'utf8')
    documents.set(hashOf(document), document)
    documents.set(hashOf(document.trim()), document)
  }
  return documents
}

function addManifest(documents: Map<string, string>, file: string): void {
  const manifest: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  for (const [hash, document] of Object.entries(manifest)) documents.set(hash.replace(/^sha256:/, ''), document)
}
