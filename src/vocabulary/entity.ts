import type { Choices } from './choices.ts'

/** What sort of thing an entity is. */
export const entityKinds = {
  person: { label: 'Person', description: 'A human being.' },
  organization: { label: 'Organization', description: 'A body that is neither a company nor a public one.' },
  company: { label: 'Company', description: 'A business.' },
  public_body: { label: 'Public body', description: 'A ministry, an agency, a court, a parliament.' },
  place: { label: 'Place', description: 'Somewhere on the map.' },
  program: { label: 'Program', description: 'A project, a programme, an operation.' },
  system: { label: 'System', description: 'A product, a network, a machine.' },
} as const satisfies Choices
