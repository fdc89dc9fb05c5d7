import type { Lists } from '../../generated/keystone/types.ts'
import { recordAudit } from '../../src/audit/record-audit.ts'

type AfterOperation = Extract<
  NonNullable<NonNullable<Lists.Publisher['hooks']>['afterOperation']>,
  { update?: unknown }
>

/** Which settings of the newsroom were changed, and by whom; what they were, their revisions tell. */
export const auditSettings: AfterOperation = {
  update: async ({ originalItem, item, context }) => {
    const before: Readonly<Record<string, unknown>> = originalItem
    const fields = Object.entries(item)
      .filter(([key, value]) => !untold.has(key) && value !== before[key])
      .map(([key]) => key)
    if (fields.length === 0) return
    await recordAudit(context, [
      { action: 'settings_changed', subjectType: 'Publisher', subjectId: String(item.id), details: { fields } },
    ])
  },
}

const untold: ReadonlySet<string> = new Set(['createdAt', 'createdById', 'updatedAt', 'updatedById'])
