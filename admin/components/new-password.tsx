import { PasswordField } from '@keystar/ui/password-field'

type Props = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly again: string
  readonly onAgain: (value: string) => void
  readonly autoFocus?: boolean
}

/** A password that is being chosen, typed twice. */
export function NewPassword({ value, onChange, again, onAgain, autoFocus = false }: Props) {
  return (
    <>
      <PasswordField
        label="New password"
        description="At least 12 characters, and not one of the common ones."
        autoComplete="new-password"
        autoFocus={autoFocus}
        isRequired
        value={value}
        onChange={onChange}
      />
      <PasswordField label="The same again" autoComplete="new-password" isRequired value={again} onChange={onAgain} />
    </>
  )
}
