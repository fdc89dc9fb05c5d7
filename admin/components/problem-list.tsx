import { VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { Text } from '@keystar/ui/typography'

export type Problem = { readonly severity: string; readonly message: string }

/** Problems one under another, those that stop a publication in red. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <VStack gap="regular">
      {problems.map(({ severity, message }) => (
        <Notice key={message} tone={severity === 'blocking' ? 'critical' : 'caution'}>
          <Content>
            <Text size="small">{message}</Text>
          </Content>
        </Notice>
      ))}
    </VStack>
  )
}
