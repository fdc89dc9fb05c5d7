import type { SourceCreateInput } from '../../client/generated/newsroom/graphql.ts'

/** The one source at hand. Where the post appeared, when, and by whom is not known, so nothing is said of it. */
export const post = {
  title: 'Blog post about a classified AI network for the US Department of Defense',
  kind: 'analysis',
  language: 'en',
  reliability: 'F',
  originBasis: 'unstated',
  status: 'active',
  protection: 'public',
  reliabilityNote:
    'Cannot be judged: we know nothing of the author’s record. The post points to reporting in general and names no ' +
    'report, document or person, so it is no independent origin. Find what it rests on before rating it higher.',
} as const satisfies SourceCreateInput
