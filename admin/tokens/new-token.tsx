import { Button } from '@keystar/ui/button'
import { HStack, VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { TextField } from '@keystar/ui/text-field'
import { toastQueue } from '@keystar/ui/toast'
import { Heading, Text } from '@keystar/ui/typography'

/** The one time that a token is shown. */
export function NewToken({ token, name, onAnother }: { token: string; name: string; onAnother: () => void }) {
  const copy = (): void => {
    // Browsers have no clipboard for pages that came without TLS.
    const copying = navigator.clipboard?.writeText(token) ?? Promise.reject(new Error('no clipboard'))
    copying.then(
      () => toastQueue.positive('Copied.', { timeout: 5000 }),
      () => toastQueue.critical('Not copied: select it, and copy it by hand.'),
    )
  }
  return (
    <VStack gap="xlarge" elementType="section" aria-label="The new token">
      <Notice tone="caution">
        <Heading>Copy the token for “{name}” now</Heading>
        <Content>
          <Text>This is the only time that it is shown: Sofar keeps no more than a hash of it.</Text>
        </Content>
      </Notice>
      <TextField label="Token" isReadOnly value={token} onFocus={({ target }) => selectAll(target)} />
      <HStack gap="regular">
        <Button prominence="high" onPress={copy}>
          Copy
        </Button>
        <Button href="/api-tokens">I have it</Button>
        <Button prominence="low" onPress={onAnother}>
          Make another
        </Button>
      </HStack>
      <Text size="small" color="neutralSecondary">
        Send it as the header <code>Authorization: Bearer …</code>, or set it as SOFAR_TOKEN for the command line.
      </Text>
    </VStack>
  )
}

function selectAll(target: EventTarget): void {
  if (target instanceof HTMLInputElement) target.select()
}
