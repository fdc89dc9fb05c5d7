import type { BaseFields, BaseListTypeInfo } from '@keystone-6/core/types'

import { stages } from '../../src/vocabulary/story.ts'
import { isReporter } from '../access.ts'
import { choice } from './choice.ts'
import { readOnlyView } from './describe.ts'
import { prose } from './words.ts'

/** How far an item has come on its way out, and what an editor asked for when it went back. For the newsroom only. */
export function stage<L extends BaseListTypeInfo>(): BaseFields<L> {
  return {
    stage: choice(stages, {
      description: 'Only what is ready goes out.',
      defaultValue: 'draft',
      isIndexed: true,
      hooks: {
        validate: ({ resolvedData, fieldKey, context, addValidationError }) => {
          if (resolvedData?.[fieldKey] === 'ready' && isReporter(context)) {
            addValidationError('ready is for an editor to say; submit it for review instead')
          }
        },
      },
      ui: { itemView: { fieldPosition: 'sidebar' } },
    }),
    reviewNote: prose({
      description: 'What has to change before it can go out, as the editor who returned it said.',
      omitInput: true,
      ui: { ...readOnlyView, itemView: { fieldMode: 'read', fieldPosition: 'sidebar' } },
    }),
  }
}
