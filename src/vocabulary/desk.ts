import type { Choices } from './choices.ts'

/** Why something is due. */
export const deskReasons = {
  review: { label: 'Past its review', description: 'A developing story that somebody had to look at again.' },
  not_published: {
    label: 'Did not go out',
    description: 'A scheduled publication that something stood in the way of; the story says what.',
  },
  scheduled: { label: 'Goes out by itself', description: 'A publication that is scheduled within a day.' },
  answer: { label: 'Question to look at', description: 'An open question that somebody had to look at again.' },
  watch: { label: 'Watch item due', description: 'Something to watch whose time has come.' },
  verify: { label: 'To be checked again', description: 'A claim that had to be checked again by now.' },
  anonymity_expires: {
    label: 'Anonymity ends',
    description: 'A decision to leave a source unnamed ends within a week.',
  },
  anonymity_requested: { label: 'Anonymity requested', description: 'Somebody else has to decide.' },
  in_review: { label: 'Waits for review', description: 'An editor has to look at it before it can go out.' },
  assigned: { label: 'Assigned to you', description: 'You are on it.' },
  mentioned: { label: 'Mentions you', description: 'Somebody put your name into a comment that is not dealt with.' },
  returned: { label: 'Came back', description: 'An editor returned it with a note on what has to change.' },
  draft: { label: 'Your draft', description: 'You began it and did not submit it yet.' },
} as const satisfies Choices

/** Why a claim stands on little. */
export const shakyReasons = {
  one_origin: { label: 'One origin', description: 'All that supports it goes back to a single origin.' },
  no_origin: { label: 'No known origin', description: 'No source says how it knows.' },
  circular: { label: 'Circular', description: 'Its support runs in a circle or back to one root.' },
  unnamed_only: { label: 'Unnamed only', description: 'Only sources that are not named support it.' },
  fallen_ground: { label: 'Ground fell', description: 'It rests on a claim that is retracted or refuted.' },
} as const satisfies Choices
