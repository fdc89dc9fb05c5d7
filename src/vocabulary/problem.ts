import type { Rule } from '../rules/rulebook.ts'
import { rulebook } from '../rules/rulebook.ts'
import type { Choices } from './choices.ts'

const rules = Object.entries(rulebook).map(([name, { number, sentence }]) => [
  name,
  { label: `Rule ${number}`, description: `Rule ${number}: ${sentence}` },
])

/** Where a problem comes from: an editorial rule, or what has to be done before any rule is asked. */
export const problemRules = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the names
  ...(Object.fromEntries(rules) as Record<Rule, { label: string; description: string }>),
  reported: { label: 'Reported', description: 'Reported means that a cited source says so.' },
  stage: { label: 'Stage', description: 'Only what is ready goes out.' },
  withdrawn: { label: 'Withdrawn', description: 'What is withdrawn stays withdrawn.' },
  advice: { label: 'Advice', description: 'Good practice; no rule forbids it.' },
} as const satisfies Choices
