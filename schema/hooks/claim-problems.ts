import type { Lists } from '../../generated/keystone/types.ts'
import { mayHaveLikelihood } from '../../src/rules/inference.ts'
import { retractedFields } from '../../src/rules/permanence.ts'
import type { FieldProblem } from './validate-with.ts'

type Claim = Partial<Lists.Claim.Item>

/** What cannot be saved of a claim. */
export function claimProblems(after: Claim, before: Claim | undefined): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (after.likelihood && !mayHaveLikelihood(after.kind ?? '')) {
    problems.push({
      field: 'likelihood',
      message: 'is for forecasts and inferences only; leave it empty or change the kind',
    })
  }
  if (after.kind === 'allegation' && after.stage === 'ready' && after.response === 'not_needed') {
    problems.push({ field: 'response', message: 'is needed for an allegation: ask those accused, and say how it went' })
  }
  if (after.assessment === 'refuted' && !after.rationale?.trim()) {
    problems.push({ field: 'rationale', message: 'is needed for what is refuted: say why' })
  }
  for (const field of before === undefined ? [] : retractedFields(before, after)) {
    problems.push({ field, message: 'cannot change once the claim is retracted; write a new claim that supersedes it' })
  }
  return problems
}
