import { TextField } from '@keystar/ui/text-field'
import { Text } from '@keystar/ui/typography'
import { VStack } from '@keystar/ui/layout'
import type { FormField } from '@keystone-6/fields-document/component-blocks'
import { component, NotEditable } from '@keystone-6/fields-document/component-blocks'

import type { BodyPicture } from '../../src/vocabulary/body-blocks.ts'
import { bodyBlocks, isBodyPicture } from '../../src/vocabulary/body-blocks.ts'
import { UploadPicture } from './upload-picture.tsx'

const { label, schema } = bodyBlocks.picture

/** The file: chosen and uploaded at once. */
const file: FormField<BodyPicture | null, undefined> = {
  ...schema.file,
  validate: isBodyPicture,
  Input: ({ value, onChange, forceValidation }) => (
    <UploadPicture picture={value} isMissed={forceValidation && value === null} onUpload={onChange} />
  ),
}

const isDescribed = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/** What the picture shows: nobody can leave it out. Keystone's window does not tell a field that “Done” was refused, so it says so at once. */
const alt: FormField<string, undefined> = {
  ...schema.alt,
  validate: isDescribed,
  Input: ({ value, onChange, autoFocus }) => (
    <TextField
      label="What it shows"
      description="Read out to those who cannot see it."
      autoFocus={autoFocus}
      isRequired
      value={value}
      onChange={onChange}
      errorMessage={isDescribed(value) ? undefined : 'Say what the picture shows.'}
    />
  ),
}

/** A picture with what it shows, a caption, and who made it. */
export const pictureBlock = component({
  label,
  schema: { ...schema, file, alt },
  preview: ({ fields }) => (
    <NotEditable>
      <VStack gap="regular">
        {isBodyPicture(fields.file.value) ? (
          <img
            src={fields.file.value.src}
            width={fields.file.value.width}
            height={fields.file.value.height}
            alt={fields.alt.value}
            style={{ maxWidth: '100%', maxHeight: 320, width: 'auto', height: 'auto', objectFit: 'contain' }}
          />
        ) : (
          <Text color="neutralSecondary">No picture yet: press Edit to upload one.</Text>
        )}
        {fields.caption.value !== '' && <Text size="small">{fields.caption.value}</Text>}
        {fields.credit.value !== '' && (
          <Text size="small" color="neutralSecondary">
            {fields.credit.value}
          </Text>
        )}
      </VStack>
    </NotEditable>
  ),
})
