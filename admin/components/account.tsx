import { VStack } from '@keystar/ui/layout'
import { Heading } from '@keystar/ui/typography'
import { PageContainer } from '@keystone-6/core/admin-ui/components'

import { ChangePassword } from './change-password.tsx'
import { SecondFactor } from './second-factor.tsx'

/** How one comes in: the password, and the second factor. */
export function AccountPage() {
  return (
    <PageContainer header={<Heading elementType="h1">Your account</Heading>} title="Your account">
      <VStack gap="xxlarge" paddingY="xlarge" UNSAFE_style={{ maxWidth: 520 }}>
        <ChangePassword />
        <SecondFactor />
      </VStack>
    </PageContainer>
  )
}
