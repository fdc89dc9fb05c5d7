import type { Choices } from './choices.ts'

/** What the source says about the claim. */
export const stances = {
  supports: { label: 'Supports', description: 'Says that it is so.' },
  disputes: { label: 'Disputes', description: 'Gives reason to doubt it.' },
  refutes: { label: 'Refutes', description: 'Shows that it is false.' },
  qualifies: { label: 'Qualifies', description: 'Limits it: only partly, only then, only there.' },
  mentions: { label: 'Mentions', description: 'Speaks of it without taking a side; counts for nothing.' },
} as const satisfies Choices

/** How near the source is to this very claim. */
export const directnesses = {
  primary: { label: 'Primary', description: 'The source is itself the evidence for this claim.' },
  secondary: { label: 'Secondary', description: 'Reports what primary evidence says.' },
  tertiary: { label: 'Tertiary', description: 'Repeats or sums up other reports.' },
} as const satisfies Choices

/** What was agreed about using it. */
export const attributions = {
  on_record: { label: 'On the record', description: 'May be printed with the name.' },
  background: { label: 'On background', description: 'May be printed without the name.' },
  deep_background: { label: 'Deep background', description: 'May be used, attributed to nobody.' },
  off_record: { label: 'Off the record', description: 'May not be used at all, and never leaves the newsroom.' },
} as const satisfies Choices

/** How credible this very statement is (Admiralty code, NATO AJP-2.1). */
export const credibilities = {
  c1: { label: '1 · Confirmed', description: 'Confirmed by other, independent sources.' },
  c2: { label: '2 · Probably true', description: 'Logical in itself and fits what else is known.' },
  c3: { label: '3 · Possibly true', description: 'Reasonable, but not confirmed.' },
  c4: { label: '4 · Doubtful', description: 'Possible, but not likely.' },
  c5: { label: '5 · Improbable', description: 'Contradicted by what else is known.' },
  c6: { label: '6 · Cannot be judged', description: 'No basis to tell.' },
} as const satisfies Choices
