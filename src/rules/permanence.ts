/** What may not be done to an item, because readers have seen it: nothing once published is deleted (rule 13). */
export function deletionObjections({ isPublic }: { readonly isPublic: boolean }): string[] {
  return isPublic
    ? ['it has been published and cannot be deleted; retract or withdraw it, so that readers are told']
    : []
}

type Claim = Readonly<Record<string, unknown>> & { readonly retractedAt?: unknown }

const settled = ['text', 'assessment', 'kind', 'claimantId'] as const

/** The fields of a retracted claim that may not change any more: what was taken back stays as it was (rule 13). */
export function retractedFields(before: Claim, after: Claim): string[] {
  if (!before.retractedAt) return []
  return settled.filter(field => (after[field] ?? null) !== (before[field] ?? null))
}
