import { ActionButton } from '@keystar/ui/button'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextField } from '@keystar/ui/text-field'
import { component, NotEditable } from '@keystone-6/fields-document/component-blocks'

import { bodyBlocks } from '../../src/vocabulary/body-blocks.ts'
import { RemoveBlock } from './remove-block.tsx'

/** What happened when, one entry under another, in the order in which they are written. */
export const timelineBlock = component({
  label: bodyBlocks.timeline.label,
  schema: bodyBlocks.timeline.schema,
  toolbar: RemoveBlock,
  preview: ({ fields: { entries } }) => {
    const { elements, onChange } = entries
    const keys = elements.map(({ key }) => ({ key }))
    const swap = (at: number): void => {
      const [first, second] = [keys[at], keys[at + 1]]
      if (first === undefined || second === undefined) return
      onChange([...keys.slice(0, at), second, first, ...keys.slice(at + 2)])
    }
    return (
      <VStack gap="large">
        {elements.map(({ key, fields: { when, what } }, index) => (
          <VStack key={key} gap="regular">
            <NotEditable>
              <Flex gap="regular" alignItems="end" wrap UNSAFE_style={{ whiteSpace: 'normal' }}>
                <TextField label={`When (${index + 1})`} value={when.value} onChange={when.onChange} />
                <ActionButton
                  aria-label={`Move entry ${index + 1} up`}
                  isDisabled={index === 0}
                  onPress={() => swap(index - 1)}
                >
                  Up
                </ActionButton>
                <ActionButton
                  aria-label={`Move entry ${index + 1} down`}
                  isDisabled={index === elements.length - 1}
                  onPress={() => swap(index)}
                >
                  Down
                </ActionButton>
                <ActionButton
                  aria-label={`Remove entry ${index + 1}`}
                  onPress={() => onChange(keys.filter(other => other.key !== key))}
                >
                  Remove
                </ActionButton>
              </Flex>
            </NotEditable>
            {what.element}
          </VStack>
        ))}
        <NotEditable>
          <ActionButton onPress={() => onChange([...keys, { key: undefined }])}>Add an entry</ActionButton>
        </NotEditable>
      </VStack>
    )
  },
})
