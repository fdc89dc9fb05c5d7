import type { Condition } from '../../rules/anonymity-conditions.ts'
import type { PictureLine } from '../format/picture.ts'
import type { ContentRecord } from '../format/record.ts'
import { typedDocument } from '../typed-document.ts'

export type ImportedRecord = {
  readonly name: string
  readonly outcome: 'created' | 'changed' | 'unchanged'
  readonly warning: string
  readonly needsApproval: boolean
  readonly requests: readonly string[]
  readonly changes: readonly { readonly field: string; readonly was: string; readonly is: string }[]
}

type Variables = { readonly records: readonly ContentRecord[] }

const result = 'name outcome warning needsApproval requests changes { field was is }'

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

/** By a second person, who confirms all of it: see src/rules/anonymity.ts. */
export const ApproveAnonymityDocument = typedDocument<
  object,
  { readonly data: readonly ({ readonly where: { readonly id: string } } & Readonly<Record<Condition, true>>)[] }
>('mutation ApproveAnonymity($data: [ApproveAnonymityArgs!]!) { approveAnonymityForMany(data: $data) { id } }')

export const ImportPictureDocument = typedDocument<{ readonly importPicture: boolean }, Omit<PictureLine, 'type'>>(
  `mutation ImportPicture($key: String!, $at: Int!, $bytes: Int!, $data: String!) {
    importPicture(key: $key, at: $at, bytes: $bytes, data: $data)
  }`,
)
