import { ActionButton } from '@keystar/ui/button'

/** All that the toolbar of a block holds whose words are written in place. */
export function RemoveBlock({ onRemove }: { onRemove: () => void }) {
  return <ActionButton onPress={onRemove}>Remove</ActionButton>
}
