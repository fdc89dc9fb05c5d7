import type { Lists } from '../../generated/keystone/types.ts'
import type { FieldProblem } from './validate-with.ts'

type Claim = Partial<Lists.Claim.Item>

/** What cannot be saved of a claim. */
export function claimProblems(after: Claim, before: Claim | undefined): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (after.likelihood && after.kind !== 'forecast' && after.kind !== 'inference') {
    problems.push({
      field: 'likelihood',
      message: 'is for forecasts and inferences only; leave it empty or change the kind',
    })
  }
  if (after.kind === 'allegation' && after.stage === 'ready' && after.response === 'not_needed') {
    problems.push({ field: 'response', message: 'is needed for an allegation: ask those accused, and say how it went' })
  }
  if (before?.retractedAt && after.text !== before.text) {
    problems.push({
      field: 'text',
      message: 'cannot change once the claim is retracted; write a new claim that supersedes it',
    })
  }
  return problems
}
