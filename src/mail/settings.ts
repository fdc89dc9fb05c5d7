import type { Environment } from '../environment.ts'

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
  if (!server || /^smtps?:\/\/[^/\s]+/.test(server)) return undefined
  return 'SOFAR_SMTP_URL is not the address of a mail server. It looks like smtp://name:password@mail.example.com:587'
}
