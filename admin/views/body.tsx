import { VStack } from '@keystar/ui/layout'
import { Kbd, Text } from '@keystar/ui/typography'
import type { controller } from '@keystone-6/fields-document/views'
import { Field as DocumentField } from '@keystone-6/fields-document/views'
import type { FieldProps } from '@keystone-6/core/types'

import { pictureBlock } from '../body/picture.tsx'
import { pullQuoteBlock } from '../body/pull-quote.tsx'
import { timelineBlock } from '../body/timeline.tsx'

export { Cell, controller } from '@keystone-6/fields-document/views'

/** The blocks of src/vocabulary/body-blocks.ts as an editor works on them. */
export const componentBlocks = { pullQuote: pullQuoteBlock, timeline: timelineBlock, picture: pictureBlock }

/** The running text, and how to refer to something in it. */
export function Field(props: FieldProps<typeof controller>) {
  return (
    <VStack gap="regular">
      <DocumentField {...props} />
      {props.onChange !== undefined && (
        <Text size="small" color="neutralSecondary">
          Type <Kbd>/</Kbd> in an empty place to refer to a claim, a source or a question, or to put in a pull quote, a
          timeline or a picture. Readers see beside a reference how it stands at that moment; what is not public is left
          out, so write the sentence to do without it.
        </Text>
      )}
    </VStack>
  )
}
