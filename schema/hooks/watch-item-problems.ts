import type { Lists } from '../../generated/keystone/types.ts'
import type { FieldProblem } from './validate-with.ts'
import { datesInOrder } from './validate-with.ts'

type WatchItem = Partial<Lists.WatchItem.Item>

/** What cannot be saved of a watch item. */
export function watchItemProblems(after: WatchItem): FieldProblem[] {
  const problems = datesInOrder(['expectedStart', after.expectedStart], ['expectedEnd', after.expectedEnd])
  if (after.timing === 'dated' && !after.expectedStart) {
    problems.push({ field: 'expectedStart', message: 'is required when the timing is a date' })
  }
  if (after.timing === 'window' && !(after.expectedStart && after.expectedEnd)) {
    problems.push({ field: 'expectedEnd', message: 'and expectedStart are required when the timing is a window' })
  }
  return problems
}
