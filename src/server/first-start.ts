import { randomBytes } from 'node:crypto'

import type { Context } from '../../generated/keystone/types.ts'
import { loadSample } from '../sample/load-sample.ts'
import { inProcessFetch } from './in-process-fetch.ts'
import { step } from './progress.ts'
import type { Settings } from './settings.ts'

/**
 * On the first start, makes an administrator and loads the sample story. Each part is done once and can be taken up
 * again after a kill in the middle; the record that it is complete is an audit event.
 */
export async function completeFirstStart(context: Context, settings: Settings): Promise<void> {
  const sudo = context.sudo()
  if ((await sudo.prisma.auditEvent.count({ where: { action: 'installed' } })) > 0) {
    // A backup without secrets brings no passwords, and somebody has to get in.
    const withPassword = await sudo.prisma.user.count({ where: { role: 'admin', password: { not: '' } } })
    if (withPassword === 0) await ensureAdministrator(sudo, settings)
    return
  }
  const admin = await ensureAdministrator(sudo, settings)
  if (settings.withSample) {
    await step('Loading the sample story', async () => {
      const session = { itemId: admin.id, data: { id: admin.id, name: admin.name, role: admin.role } }
      await loadSample({ fetch: inProcessFetch(context.withSession(session)) })
    })
  }
  await sudo.prisma.auditEvent.create({ data: { action: 'installed', details: { sample: settings.withSample } } })
}

/** Makes the administrator; one that an interrupted first start left gets a new password, since nobody may know the old one. */
async function ensureAdministrator(sudo: Context, { adminEmail, adminPassword }: Settings) {
  const password = adminPassword ?? randomBytes(12).toString('base64url')
  const left = await sudo.prisma.user.findFirst({ where: { role: 'admin' } })
  const admin = left
    ? await sudo.db.User.updateOne({ where: { id: left.id }, data: { password } })
    : await sudo.db.User.createOne({ data: { name: 'Administrator', email: adminEmail, password, role: 'admin' } })
  console.log(`✓ ${left ? 'Gave a new password to' : 'Created'} the administrator ${admin.email}`)
  if (adminPassword === undefined) console.log(`\n    Password: ${password}\n    It is shown this once; keep it.\n`)
  return admin
}
