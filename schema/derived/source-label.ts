import type { Lists } from '../../generated/keystone/types.ts'

/** How the newsroom refers to a source; the name of one that is not public is read in its own field, and that is audited. */
export function sourceLabel({ protection, title, designation, publicAttribution }: Lists.Source.Item): string {
  return (protection === 'public' ? title : designation) || publicAttribution || 'Unnamed source'
}
