import type { ContentRecord } from '../format/record.ts'
import { typedDocument } from '../typed-document.ts'

export type ImportedRecord = {
  readonly name: string
  readonly outcome: 'created' | 'changed' | 'unchanged'
  readonly warning: string
  readonly needsApproval: boolean
  readonly changes: readonly { readonly field: string; readonly was: string; readonly is: string }[]
}

type Variables = { readonly records: readonly ContentRecord[] }

const result = 'name outcome warning needsApproval changes { field was is }'

export const ImportContentDocument = typedDocument<{ readonly importContent: readonly ImportedRecord[] }, Variables>(
  `mutation ImportContent($records: [JSON!]!) { importContent(records: $records) { ${result} } }`,
)

export const ImportPreviewDocument = typedDocument<{ readonly importPreview: readonly ImportedRecord[] }, Variables>(
  `query ImportPreview($records: [JSON!]!) { importPreview(records: $records) { ${result} } }`,
)

/** By a second person, in a token of their own. */
export const ApproveClaimsDocument = typedDocument<
  object,
  { readonly data: readonly { readonly where: { readonly slug: string } }[] }
>('mutation ApproveClaims($data: [ApproveClaimArgs!]!) { approveClaims(data: $data) { id } }')
