import { g } from '@keystone-6/core'
import type { BaseListTypeInfo } from '@keystone-6/core/types'

import type { Telling } from '../../src/publishing/record-updates.ts'
import { materialities, publishSignals } from '../../src/vocabulary/update.ts'
import { argument } from '../fields/argument.ts'
import { choice } from '../fields/choice.ts'
import { enumOf } from '../fields/enum-of.ts'
import { MaterialityType } from '../fields/enums.ts'
import { line, prose } from '../fields/words.ts'

const aboutSignal = 'Why the public is told.'
const aboutNote = 'What readers are told; required for a correction or a clarification.'
const aboutMateriality = 'How much it matters to readers, when more than the system finds; never less.'
const aboutHeadline = 'A headline for the update, in place of the one that the system proposes.'

const PublishSignal = enumOf('PublishSignal', aboutSignal, publishSignals)

/** How the public is told of a publication; for a story, with what stands in its way. */
export function publishArgs<L extends BaseListTypeInfo>({ preflight = false } = {}) {
  return {
    signal: argument(
      g.arg({ type: g.nonNull(PublishSignal), defaultValue: 'update', description: aboutSignal }),
      choice<L, typeof publishSignals>(publishSignals, {
        description: aboutSignal,
        defaultValue: 'update',
        view: './admin/views/one-of-few',
      }),
    ),
    note: argument(
      g.arg({ type: g.nonNull(g.String), defaultValue: '', description: aboutNote }),
      prose<L>({ description: aboutNote, ...(preflight && { ui: { views: './admin/views/publish-note' } }) }),
    ),
    materiality: argument(
      g.arg({ type: MaterialityType, description: aboutMateriality }),
      choice<L, typeof materialities>(materialities, { description: aboutMateriality }),
    ),
    headline: argument(
      g.arg({ type: g.nonNull(g.String), defaultValue: '', description: aboutHeadline }),
      line<L>({ description: aboutHeadline, max: 200 }),
    ),
  }
}

type Given = {
  readonly signal: keyof typeof publishSignals
  readonly note: string
  readonly materiality?: keyof typeof materialities | null | undefined
  readonly headline: string
}

/** What was said of how the public is told. */
export function tellingOf({ materiality, ...said }: Given): Telling {
  return { ...said, materiality: materiality ?? undefined }
}
