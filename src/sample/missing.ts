type Named = { readonly slug: string }

/** Those that are wanted and not found. */
export function missing<Wanted extends Named>(wanted: readonly Wanted[], found: readonly Named[]): Wanted[] {
  const slugs = new Set(slugsOf(found))
  return wanted.filter(({ slug }) => !slugs.has(slug))
}

export function slugsOf(items: readonly Named[]): string[] {
  return items.map(({ slug }) => slug)
}

/** Links to items by their slugs. */
export function connectBySlug(slugs: readonly string[]): { connect: { slug: string }[] } {
  return { connect: slugs.map(slug => ({ slug })) }
}
