import { gql } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { ActionButton } from '@keystar/ui/button'
import { VStack } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'
import { useRef } from 'react'

import type { BodyPicture } from '../../src/vocabulary/body-blocks.ts'
import { Refusal } from '../components/refusal.tsx'

const uploadMutation = gql`
  mutation UploadPicture($upload: Upload!) {
    uploadPicture(upload: $upload) {
      src
      width
      height
    }
  }
`

/** Chooses a picture of this machine and uploads it at once. */
export function UploadPicture({
  picture,
  isMissed,
  onUpload,
}: {
  picture: BodyPicture | null
  isMissed: boolean
  onUpload: (picture: BodyPicture) => void
}) {
  const chooser = useRef<HTMLInputElement>(null)
  const [upload, { loading, error }] = useMutation<{ uploadPicture: BodyPicture }>(uploadMutation, {
    onCompleted: ({ uploadPicture: { src, width, height } }) => onUpload({ src, width, height }),
    // Told below the button.
    onError: () => {},
  })
  return (
    <VStack gap="regular" alignItems="start">
      <Text weight="medium">Picture</Text>
      {picture !== null && (
        <img src={picture.src} alt="" style={{ maxWidth: '100%', maxHeight: 160, objectFit: 'contain' }} />
      )}
      <ActionButton isDisabled={loading} onPress={() => chooser.current?.click()}>
        {loading ? 'Uploading …' : picture === null ? 'Choose a picture' : 'Choose another picture'}
      </ActionButton>
      <input
        ref={chooser}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        aria-label="Picture file"
        tabIndex={-1}
        hidden
        onChange={({ target: { files } }) => {
          const chosen = files?.[0]
          if (chosen !== undefined) void upload({ variables: { upload: chosen } })
        }}
      />
      {isMissed && (
        <Text size="small" color="critical">
          Choose a picture.
        </Text>
      )}
      <Refusal error={error} />
    </VStack>
  )
}
