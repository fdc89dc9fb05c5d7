import type { Choices } from '../../vocabulary/choices.ts'

/** What a field of a record holds, and so how it is checked, read and written. */
export type Field =
  | { readonly kind: 'text'; readonly max: number; readonly pattern?: RegExp; readonly required?: true }
  | { readonly kind: 'choice'; readonly choices: Choices; readonly nullable: boolean }
  | { readonly kind: 'choices'; readonly choices: Choices }
  | { readonly kind: 'moment' }
  | { readonly kind: 'day' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'one'; readonly to: RecordType }
  | { readonly kind: 'many'; readonly to: RecordType }
  | { readonly kind: 'document' }
  | { readonly kind: 'citations' }
  | { readonly kind: 'grants' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'picture' }

/** Written by the system alone, by an act of its own. */
export type Described = Field & { readonly description: string; readonly act?: true; readonly identity?: true }

export type RecordType = 'publisher' | 'topic' | 'entity' | 'source' | 'claim' | 'question' | 'watchItem' | 'story'

const said = <F extends Field>(description: string, field: F): F & { description: string } => ({
  ...field,
  description,
})

export const text = (description: string, max: number, more: { pattern?: RegExp; required?: true } = {}) =>
  said(description, { kind: 'text', max, ...more })
export const address = (description: string) => text(description, 2_000, { pattern: webAddress })
export const choice = (description: string, choices: Choices) =>
  said(description, { kind: 'choice', choices, nullable: false })
export const maybe = (description: string, choices: Choices) =>
  said(description, { kind: 'choice', choices, nullable: true })
export const choices = (description: string, values: Choices) => said(description, { kind: 'choices', choices: values })
export const moment = (description: string) => said(description, { kind: 'moment' })
export const day = (description: string) => said(description, { kind: 'day' })
export const integer = (description: string, min: number, max: number) =>
  said(description, { kind: 'integer', min, max })
export const one = (description: string, to: RecordType) => said(description, { kind: 'one', to })
export const many = (description: string, to: RecordType) => said(description, { kind: 'many', to })
export const document = (description: string) => said(description, { kind: 'document' })
export const yesNo = (description: string) => said(description, { kind: 'yesNo' })
export const picture = (description: string) => said(description, { kind: 'picture' })

/** Known to the newsroom alone, of a source that is not public: in a file only when asked for. */
export const identity = <F extends Described>(field: F): F & { identity: true } => ({ ...field, identity: true })
/** Changed by an action, not by saving. */
export const act = <F extends Described>(field: F): F & { act: true } => ({ ...field, act: true })

/** As in schema/fields/words.ts. */
const webAddress = /^$|^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/
