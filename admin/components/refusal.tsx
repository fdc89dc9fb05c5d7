import { CombinedGraphQLErrors } from '@apollo/client'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { Text } from '@keystar/ui/typography'
import { VStack } from '@keystar/ui/layout'

/** Every reason why something was refused, in words, at the place where it was asked for. */
export function Refusal({ error }: { error: Error | undefined }) {
  if (error === undefined) return null
  return (
    <div role="alert">
      <Notice tone="critical">
        <Content>
          <VStack gap="regular">
            {reasonsOf(error).map(reason => (
              <Text key={reason} UNSAFE_style={{ overflowWrap: 'anywhere' }}>
                {reason}
              </Text>
            ))}
          </VStack>
        </Content>
      </Notice>
    </div>
  )
}

/** The reasons one by one. */
export function reasonsOf(error: Error): string[] {
  const messages = CombinedGraphQLErrors.is(error) ? error.errors.map(({ message }) => message) : [error.message]
  return [...new Set(messages.flatMap(message => message.split('\n')).map(line => line.replace(/^• /, '')))]
}
