import type { Choices } from './choices.ts'

/** What can be commented on, by the name of its list. */
export const commentSubjects = {
  Story: { label: 'Story', description: 'A story.' },
  Claim: { label: 'Claim', description: 'A claim.' },
  Source: {
    label: 'Source',
    description: 'A source; of one that is not public, only those who may read who it is see the comments.',
  },
  Citation: { label: 'Citation', description: 'A citation.' },
  OpenQuestion: { label: 'Open question', description: 'An open question.' },
  WatchItem: { label: 'Watch item', description: 'Something to watch.' },
  Topic: { label: 'Topic', description: 'A topic.' },
  Entity: { label: 'Entity', description: 'A person, body, place or thing.' },
  AnonymityGrant: {
    label: 'Anonymity grant',
    description: 'A request to leave a source unnamed; only editors see the comments.',
  },
} as const satisfies Choices
