import { Button } from '@keystar/ui/button'
import { VStack } from '@keystar/ui/layout'
import { Heading, Text } from '@keystar/ui/typography'
import { PageContainer } from '@keystone-6/core/admin-ui/components'

/** An address that leads nowhere. */
export function NothingHerePage() {
  return (
    <PageContainer
      title="Nothing here"
      header={
        <Heading elementType="h1" size="small">
          Nothing here
        </Heading>
      }
    >
      <VStack gap="large" alignItems="start" paddingY="xlarge">
        <Text>There is no page at this address. It may have been mistyped, or what was here is gone.</Text>
        <Button href="/">Go to the desk</Button>
      </VStack>
    </PageContainer>
  )
}
