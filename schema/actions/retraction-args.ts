import { g } from '@keystone-6/core'
import type { BaseListTypeInfo } from '@keystone-6/core/types'

import { retractionReasons } from '../../src/vocabulary/claim.ts'
import { argument } from '../fields/argument.ts'
import { choice } from '../fields/choice.ts'
import { RetractionReasonType } from '../fields/enums.ts'
import { prose } from '../fields/words.ts'

const aboutReason = 'Why it is taken back.'
const aboutNote = 'What readers are told about it.'

/** What has to be said when something is taken back. */
export function retractionArgs<L extends BaseListTypeInfo>() {
  return {
    reason: argument(
      g.arg({ type: g.nonNull(RetractionReasonType), description: aboutReason }),
      choice<L, typeof retractionReasons>(retractionReasons, { description: aboutReason, required: true }),
    ),
    note: argument(
      g.arg({ type: g.nonNull(g.String), description: aboutNote }),
      prose<L>({ description: aboutNote, required: true, max: 2_000, ui: { views: './admin/views/retraction-note' } }),
    ),
  }
}
