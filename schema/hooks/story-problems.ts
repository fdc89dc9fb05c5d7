import type { Lists } from '../../generated/keystone/types.ts'
import { bodyProblems } from './body-problems.ts'
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
  // A story that was closed elsewhere may come in as closed.
  if (
    before !== undefined &&
    after.status !== before.status &&
    (after.status === 'closed' || before.status === 'closed')
  ) {
    problems.push({
      field: 'status',
      message:
        after.status === 'closed'
          ? 'cannot be set to closed by hand; use the Close action'
          : 'is closed; use the Reopen action, which asks why',
    })
  }
  if (before?.status === 'closed' && parts.some(part => addsTo(after, part))) {
    problems.push({ field: 'status', message: 'is closed, so nothing new can be added; reopen the story first' })
  }
  if (after.heroImage_id && !after.heroImageAlt) {
    problems.push({ field: 'heroImageAlt', message: 'is required with a picture: say what it shows' })
  }
  if (after.body !== before?.body) problems.push(...bodyProblems(after.body))
  return problems
}

const parts = ['claims', 'openQuestions', 'watchItems'] as const

/** Whether a save links something new to the story; what Keystone is about to write has relations as instructions. */
function addsTo(after: object, part: (typeof parts)[number]): boolean {
  const change: unknown = Object.entries(after).find(([field]) => field === part)?.[1]
  return (
    typeof change === 'object' &&
    change !== null &&
    ['connect', 'create', 'set'].some(how => isFilled(Object.entries(change).find(([key]) => key === how)?.[1]))
  )
}

const isFilled = (links: unknown): boolean => Array.isArray(links) && links.length > 0
