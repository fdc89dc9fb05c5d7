import { VStack } from '@keystar/ui/layout'
import { tokenSchema } from '@keystar/ui/style'
import { component } from '@keystone-6/fields-document/component-blocks'

import { bodyBlocks } from '../../src/vocabulary/body-blocks.ts'
import { RemoveBlock } from './remove-block.tsx'

/** Words that stand out, and under them whose they are. */
export const pullQuoteBlock = component({
  label: bodyBlocks.pullQuote.label,
  schema: bodyBlocks.pullQuote.schema,
  toolbar: RemoveBlock,
  preview: ({ fields: { quote, attribution } }) => (
    <VStack
      gap="regular"
      paddingStart="large"
      UNSAFE_style={{ borderInlineStart: `4px solid ${tokenSchema.color.border.emphasis}` }}
    >
      <div style={{ fontSize: '1.25em' }}>{quote.element}</div>
      <div style={{ display: 'flex', gap: 6 }}>
        <span contentEditable={false} aria-hidden="true">
          —
        </span>
        <div style={{ flexGrow: 1 }}>{attribution.element}</div>
      </div>
    </VStack>
  ),
})
