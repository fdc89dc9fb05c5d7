import type { Context } from '../../generated/keystone/types.ts'
import type { Linked, LinkKind } from '../access/links.ts'
import { linkAddress, mintLink } from '../access/links.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { ownAddress } from '../environment.ts'
import { badInput } from '../errors.ts'
import { linkMail } from './link-mail.ts'
import { sendMail } from './send-mail.ts'
import { findMailSettings } from './settings.ts'

/** A link that was mailed; or, without a mail server, the link itself, for whoever asked to hand it over. */
export type Given = { readonly mailedTo: string } | { readonly link: string }

/** Gives somebody a link to choose a password with, and records who did so. */
export async function giveLink(
  context: Pick<Context, 'prisma' | 'session' | 'req'>,
  person: Linked,
  kind: LinkKind,
): Promise<Given> {
  const token = await mintLink(context.prisma, person.id, kind)
  if (token === undefined) throw badInput(`${person.name} is disabled: make them active first.`)
  const link = linkAddress(ownAddress(), token)
  const action = kind === 'invitation' ? 'invited' : 'reset_link_given'
  await recordAudit(context, [{ action, subjectType: 'User', subjectId: person.id }])
  const mail = findMailSettings()
  if (mail === undefined) return { link }
  try {
    await sendMail(mail, linkMail(kind, person, link))
  } catch (error) {
    throw badInput(
      `The mail to ${person.email} was not sent: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  return { mailedTo: person.email }
}
