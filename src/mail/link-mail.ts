import type { Linked, LinkKind } from '../access/links.ts'
import { linkHours } from '../access/links.ts'
import type { Mail } from './send-mail.ts'

/** The letter that brings somebody their link. */
export function linkMail(kind: LinkKind, { name, email }: Linked, link: string): Mail {
  const { subject, about, otherwise } = texts[kind]
  const text = `Hello ${name},

${about}

  ${link}

The link works once, and until ${linkHours[kind] === 2 ? 'two hours' : 'a week'} from now.
${otherwise}
`
  return { to: email, subject, text }
}

const texts = {
  invitation: {
    subject: 'Your invitation to the newsroom',
    about: 'You are invited to the newsroom. Choose your password here:',
    otherwise: 'If you do not expect it, leave it: nothing happens.',
  },
  reset: {
    subject: 'A new password for the newsroom',
    about: 'Somebody asked for a new password for you. Choose it here:',
    otherwise: 'If it was not you, leave it: your password stays as it is.',
  },
} as const satisfies Record<LinkKind, { subject: string; about: string; otherwise: string }>
