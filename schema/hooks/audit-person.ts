import type { Lists } from '../../generated/keystone/types.ts'
import type { Event } from '../../src/audit/record-audit.ts'
import { recordAudit } from '../../src/audit/record-audit.ts'

type AfterOperation = Extract<NonNullable<NonNullable<Lists.User['hooks']>['afterOperation']>, { create?: unknown }>

/** Who may come in, and as what, is written down with whoever decided it. */
export const auditPerson: AfterOperation = {
  create: async ({ item: { id, name, role }, context }) =>
    recordAudit(context, [{ action: 'person_added', subjectType: 'User', subjectId: id, details: { name, role } }]),
  update: async ({ originalItem: was, item: is, context }) => {
    const about = { subjectType: 'User', subjectId: is.id }
    const events: Event[] = [
      ...(was.role === is.role
        ? []
        : [{ ...about, action: 'role_changed' as const, details: { from: was.role, to: is.role } }]),
      ...(was.state === is.state
        ? []
        : [{ ...about, action: is.state === 'active' ? ('person_enabled' as const) : ('person_disabled' as const) }]),
      ...(was.password === is.password ? [] : [{ ...about, action: 'password_changed' as const }]),
      ...(was.email === is.email ? [] : [{ ...about, action: 'email_changed' as const }]),
    ]
    await recordAudit(context, events)
  },
}
