import type { Lists } from '../../generated/keystone/types.ts'
import type { FieldProblem } from './validate-with.ts'
import { datesInOrder } from './validate-with.ts'

type Story = Partial<Lists.Story.Item>

/** What cannot be saved of a story. */
export function storyProblems(after: Story, before: Story | undefined): FieldProblem[] {
  const problems = datesInOrder(['openedAt', after.openedAt], ['closedAt', after.closedAt])
  if (after.status !== before?.status && (after.status === 'withdrawn' || before?.status === 'withdrawn')) {
    problems.push({
      field: 'status',
      message:
        after.status === 'withdrawn'
          ? 'cannot be set to withdrawn by hand; use the Withdraw action, which tells readers why'
          : 'is withdrawn for good; open a new story instead',
    })
  }
  if (after.heroImage_id && !after.heroImageAlt) {
    problems.push({ field: 'heroImageAlt', message: 'is required with a picture: say what it shows' })
  }
  return problems
}
