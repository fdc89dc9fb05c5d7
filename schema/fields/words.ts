import { text } from '@keystone-6/core/fields'
import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

import { alwaysThere, described, systemWritten } from './describe.ts'

/** With `access`, it is null to those who may not read it. */
type Words<L extends BaseListTypeInfo> = Omit<NonNullable<Parameters<typeof text<L>>[0]>, 'graphql'> & {
  description: string
  /** A text is never null: an absent one is empty. */
  required?: boolean
  /** In characters. */
  max?: number
  /** Written by the system alone. */
  omitInput?: true
  /** Kept in the database alone, in no API. */
  secret?: true
}

/** A line of text. */
export function line<L extends BaseListTypeInfo>(config: Words<L>): FieldTypeFunc<L> {
  return words(config, 'input', 500)
}

/** A paragraph or more of plain text. */
export function prose<L extends BaseListTypeInfo>(config: Words<L>): FieldTypeFunc<L> {
  return words(config, 'textarea', 10_000)
}

/** A web address; http or https, so that no link ever runs a script. */
export function webAddress<L extends BaseListTypeInfo>(config: Words<L>): FieldTypeFunc<L> {
  return words(
    {
      ...config,
      validation: {
        match: {
          regex: /^$|^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i,
          explanation: 'must be a web address that starts with http:// or https://',
        },
      },
    },
    'input',
    2_000,
  )
}

const notBlank = { match: { regex: /\S/, explanation: 'must not be blank' } }

function words<L extends BaseListTypeInfo>(
  { description, required = false, max, omitInput, secret, ...config }: Words<L>,
  displayMode: 'input' | 'textarea',
  defaultMax: number,
): FieldTypeFunc<L> {
  return described(
    description,
    text({
      ...config,
      validation: {
        ...(required ? notBlank : {}),
        ...config.validation,
        isRequired: required,
        length: { max: max ?? defaultMax },
      },
      graphql: secret
        ? { omit: true }
        : { ...(config.access === undefined ? alwaysThere : {}), ...(omitInput ? systemWritten : {}) },
      ui: { displayMode, ...config.ui, description },
    }),
  )
}
