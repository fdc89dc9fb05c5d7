import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { Heading, Text } from '@keystar/ui/typography'

const warnings: Readonly<Record<string, { title: string; text: string }>> = {
  withheld: {
    title: 'This source is not named in public',
    text: 'Readers see its attribution and the reason, nothing else. Its name, address and notes never leave the newsroom.',
  },
  sealed: {
    title: 'This source is sealed',
    text: 'Who it is is not in this system, and must not be written into any field of it: not in the notes, not in a claim.',
  },
}

/** What has to be minded with a source that is not public; nothing for one that is. */
export function ProtectionNotice({ protection }: { protection: string }) {
  const warning = warnings[protection]
  if (warning === undefined) return null
  return (
    <Notice tone="caution">
      <Heading>{warning.title}</Heading>
      <Content>
        <Text>{warning.text}</Text>
      </Content>
    </Notice>
  )
}
