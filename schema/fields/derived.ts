/** Rows of a relation of the same item that fulfil a condition, in an order: both as GraphQL arguments have them. */
export type Section = {
  readonly relation: string
  readonly where: Readonly<Record<string, unknown>>
  readonly orderBy: readonly Readonly<Record<string, 'asc' | 'desc'>>[]
}

export type DerivedValue = string | number | boolean | Date | null | undefined

/** A scalar that follows from fields of the same item, or of an item that it points to: `source.reliability`. */
export type Computed = {
  readonly from: readonly string[]
  /** Gets the values in the order of `from`, moments as `Date` or ISO 8601; null where there is no item to point to. */
  readonly compute: (values: readonly DerivedValue[]) => string | number | boolean | null
  /** The moment after which the answer may be another although nothing was saved. */
  readonly validUntil?: (values: readonly DerivedValue[]) => Date | undefined
}

export type Derived =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'computed'; readonly computed: Computed }

const key = 'sofar:derived'

/** The extension of a GraphQL field that says what it is derived from, for whoever answers it without its resolver. */
export function derivedFrom(derived: Derived): Readonly<Record<string, unknown>> {
  return { [key]: derived }
}

/** What a field is derived from, when it says so. */
export function derivedOf(extensions: object | null | undefined): Derived | undefined {
  const derived: Derived | undefined = Reflect.get(extensions ?? {}, key)
  return derived
}
