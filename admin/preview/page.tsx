import { gql } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { ProgressCircle } from '@keystar/ui/progress'
import { Content } from '@keystar/ui/slots'
import { Heading, Text } from '@keystar/ui/typography'
import { PageContainer } from '@keystone-6/core/admin-ui/components'
import { useRouter } from '@keystone-6/core/admin-ui/router'
import { useEffect, useState } from 'react'

import { Refusal } from '../components/refusal.tsx'
import { momentOf } from '../components/words.ts'
import type { PreviewedStory } from './query.ts'
import { readStory } from './query.ts'
import { StoryAsReadersSeeIt } from './story.tsx'

type Link = { url: string | null; token: string }

const createLink = gql`
  mutation Preview($story: ID!) {
    createPreviewLink(story: $story) {
      url
      token
    }
  }
`

/** Leads to the story on the readers' site, as it would be published; where there is no site, shows it plainly. */
export function PreviewPage() {
  const { query, isReady } = useRouter()
  const id = typeof query.story === 'string' ? query.story : ''
  const [create] = useMutation<{ createPreviewLink: Link }>(createLink)
  const [shown, setShown] = useState<{ story: PreviewedStory | null; at: string }>()
  const [error, setError] = useState<Error>()

  useEffect(() => {
    if (!isReady) return
    const open = async (): Promise<void> => {
      const { data } = await create({ variables: { story: id } })
      if (data === undefined || data === null) return
      const { url, token } = data.createPreviewLink
      if (url === null) setShown({ story: await readStory(id, token), at: new Date().toISOString() })
      else window.location.replace(url)
    }
    open().catch((reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))))
  }, [create, id, isReady])

  return (
    <PageContainer
      title="Preview"
      header={
        <Heading elementType="h1" size="small">
          Preview
        </Heading>
      }
    >
      <VStack gap="xlarge" paddingY="xlarge" id="preview" UNSAFE_style={{ maxWidth: 720 }}>
        <Refusal error={error} />
        {shown === undefined && error === undefined && (
          <ProgressCircle aria-label="Loading the preview" isIndeterminate />
        )}
        {shown !== undefined && (
          <Notice>
            <Content>
              <Text>
                What readers would see if the story were published as it was at {momentOf(shown.at)}. Set
                SOFAR_READER_URL to see it on your site.
              </Text>
            </Content>
          </Notice>
        )}
        {shown?.story && <StoryAsReadersSeeIt story={shown.story} />}
        {shown !== undefined && shown.story === null && <Text>Readers would see nothing of it.</Text>}
        {id !== '' && (
          <Button href={`/stories/${id}`} alignSelf="start">
            Back to the story
          </Button>
        )}
      </VStack>
    </PageContainer>
  )
}
