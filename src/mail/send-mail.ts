import { createTransport } from 'nodemailer'

import type { MailSettings } from './settings.ts'

/** A letter in plain text. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string }

/** Hands a letter to the mail server; throws when that does not take it. */
export async function sendMail({ server, from }: MailSettings, mail: Mail): Promise<void> {
  const transport = createTransport({ url: server, connectionTimeout: 10_000, socketTimeout: 20_000 })
  try {
    await transport.sendMail({ ...mail, from, disableFileAccess: true, disableUrlAccess: true })
  } finally {
    transport.close()
  }
}
