import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { Text } from '@keystar/ui/typography'

/** What went wrong with a form, above its fields and read out at once; nothing while the text is empty. */
export function Problem({ text }: { readonly text: string }) {
  if (text === '') return null
  return (
    <div role="alert">
      <Notice tone="critical">
        <Content>
          <Text>{text}</Text>
        </Content>
      </Notice>
    </div>
  )
}
