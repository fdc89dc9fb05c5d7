import { document } from '@keystone-6/fields-document'
import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

import { bodyBlocks } from '../../src/vocabulary/body-blocks.ts'
import { described } from './describe.ts'

export type DocumentReference = {
  readonly listKey: string
  readonly label: string
  readonly labelField: string
  readonly selection: string
}

/** What can be referred to in line, by the name that the document has for it. */
export const documentReferences = {
  claim: { listKey: 'Claim', label: 'Claim', labelField: 'text', selection: 'id slug text assessment retractedAt' },
  source: { listKey: 'Source', label: 'Source', labelField: 'title', selection: 'id title url kind status' },
  question: { listKey: 'OpenQuestion', label: 'Open question', labelField: 'text', selection: 'id slug text state' },
} satisfies Record<string, DocumentReference>

/** What can stand between paragraphs, by the name that the document has for it. */
export const documentBlocks = bodyBlocks

/** Running text with references, pull quotes, timelines and pictures, kept as a document tree: docs/body.md. */
export function body<L extends BaseListTypeInfo>({ description }: { description: string }): FieldTypeFunc<L> {
  return described(
    description,
    document({
      formatting: {
        inlineMarks: { bold: true, italic: true },
        listTypes: true,
        headingLevels: [2, 3],
        blockTypes: { blockquote: true },
        softBreaks: true,
      },
      links: true,
      relationships: documentReferences,
      componentBlocks: documentBlocks,
      ui: { description, views: './admin/views/body' },
    }),
  )
}
