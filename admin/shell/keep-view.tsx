import { ActionButton, Button, ButtonGroup } from '@keystar/ui/button'
import { Dialog, DialogTrigger } from '@keystar/ui/dialog'
import { Content } from '@keystar/ui/slots'
import { TextField } from '@keystar/ui/text-field'
import { Heading } from '@keystar/ui/typography'
import { useState } from 'react'

/** Keeps the list as it is set up at the moment, under a name. */
export function KeepView({ onKeep }: { onKeep: (label: string) => void }) {
  return (
    <DialogTrigger>
      <ActionButton prominence="low">Keep this view …</ActionButton>
      {onDismiss => (
        <NameView
          onCancel={onDismiss}
          onKeep={label => {
            onKeep(label)
            onDismiss()
          }}
        />
      )}
    </DialogTrigger>
  )
}

function NameView({ onKeep, onCancel }: { onKeep: (label: string) => void; onCancel: () => void }) {
  const [label, setLabel] = useState('')
  const isBlank = label.trim() === ''
  return (
    <Dialog size="small">
      <Heading>Keep this view</Heading>
      <Content>
        <form
          id="keep-view"
          onSubmit={event => {
            event.preventDefault()
            if (!isBlank) onKeep(label.trim())
          }}
        >
          <TextField
            label="Name"
            description="Filters, order and columns are kept in this browser, under the list."
            autoFocus
            maxLength={60}
            value={label}
            onChange={setLabel}
          />
        </form>
      </Content>
      <ButtonGroup>
        <Button onPress={onCancel}>Cancel</Button>
        <Button prominence="high" type="submit" form="keep-view" isDisabled={isBlank}>
          Keep
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}
