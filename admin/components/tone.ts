type Tone = 'accent' | 'caution' | 'critical' | 'neutral' | 'positive'

const tones: Readonly<Record<string, Tone>> = {
  confirmed: 'positive',
  corroborated: 'positive',
  reported: 'accent',
  disputed: 'caution',
  unverifiable: 'caution',
  refuted: 'critical',
  developing: 'accent',
  monitoring: 'accent',
  settled: 'positive',
  withdrawn: 'critical',
  ready: 'positive',
  in_review: 'caution',
  open: 'accent',
  partially_answered: 'caution',
  answered: 'positive',
  due: 'caution',
  occurred: 'positive',
  retracted: 'critical',
  corrected: 'caution',
  withheld: 'caution',
  sealed: 'critical',
  critical: 'critical',
  major: 'caution',
}

/** The colour in which a value of a vocabulary is shown; neutral for most. */
export function toneOf(value: string): Tone {
  return tones[value] ?? 'neutral'
}
