import type { Environment } from '../environment.ts'
import { publicAddress } from '../environment.ts'

/** The mail server that letters go out by, and from whom; undefined: none is sent. */
export type MailSettings = { readonly server: string; readonly from: string }

/** `SOFAR_SMTP_URL` and `SOFAR_MAIL_FROM`. */
export function findMailSettings(environment: Environment = process.env): MailSettings | undefined {
  const server = environment.SOFAR_SMTP_URL
  if (!server) return undefined
  return { server, from: environment.SOFAR_MAIL_FROM || `Sofar <sofar@${new URL(server).hostname}>` }
}

/** What is wrong with them, if something is: the variable and the fix. */
export function mailProblem(environment: Environment = process.env): string | undefined {
  const server = environment.SOFAR_SMTP_URL
  if (!server) return undefined
  if (publicAddress(environment) === undefined)
    return 'SOFAR_SMTP_URL needs SOFAR_URL: mails carry links, and have to know where to.'
  if (/^smtps?:\/\/[^/\s]+/.test(server) && URL.canParse(server)) return undefined
  return 'SOFAR_SMTP_URL is not the address of a mail server. It looks like smtp://name:password@mail.example.com:587'
}
