/** Longer ones do not fit into an address that somebody reads out. */
export const maxSlugLength = 80

/** Lower-case words and hyphens (rule 16). */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether this can be the address of an item (rule 16). */
export function isSlug(slug: string): boolean {
  return slug.length <= maxSlugLength && slugPattern.test(slug)
}
