import { Button, ButtonGroup } from '@keystar/ui/button'
import { Dialog } from '@keystar/ui/dialog'
import { VStack } from '@keystar/ui/layout'
import { Content } from '@keystar/ui/slots'
import { Switch } from '@keystar/ui/switch'
import { Heading, Kbd, Text } from '@keystar/ui/typography'
import { useState } from 'react'

import { hasSingleKeys, otherKeys, setSingleKeys, shortcuts } from './shortcuts.ts'

/** Every key that does something, and the switch that turns single keys off. */
export function CheatSheet({ onClose }: { onClose: () => void }) {
  const [isOn, setOn] = useState(hasSingleKeys)
  return (
    <Dialog>
      <Heading>Keys</Heading>
      <Content>
        <VStack gap="large">
          <table style={{ borderSpacing: '0 8px', textAlign: 'start' }}>
            <tbody>
              {[...otherKeys, ...shortcuts].map(({ keys, label }) => (
                <tr key={keys}>
                  <th scope="row" style={{ textAlign: 'start', paddingInlineEnd: 24, fontWeight: 'normal' }}>
                    <Kbd>{keys}</Kbd>
                  </th>
                  <td>
                    <Text>{label}</Text>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Switch
            isSelected={isOn}
            onChange={next => {
              setSingleKeys(next)
              setOn(next)
            }}
          >
            Single keys are on
          </Switch>
        </VStack>
      </Content>
      <ButtonGroup>
        <Button autoFocus onPress={onClose}>
          Close
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}
