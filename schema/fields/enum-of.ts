import type { GEnumType } from '@graphql-ts/schema'

import type { Choices } from '../../src/vocabulary/choices.ts'
import { g } from './g.ts'

/** A vocabulary as a GraphQL enum of an argument or a derived field, each value described. */
export function enumOf<C extends Choices>(
  name: string,
  description: string,
  choices: C,
): GEnumType<{ [Name in keyof C & string]: Name }> {
  const values = Object.fromEntries(
    Object.entries(choices).map(([value, { description: meaning }]) => [value, { value, description: meaning }]),
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the names
  return g.enum({ name, description, values }) as unknown as GEnumType<{ [Name in keyof C & string]: Name }>
}
