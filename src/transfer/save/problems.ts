import { badInput } from '../../errors.ts'
import type { ContentRecord } from '../format/record.ts'
import { nameOf } from '../format/record.ts'

/** Why a record cannot be saved; `record` is its place among those that were sent. */
export type RecordProblem = { readonly record: number; readonly message: string }

type Reported = { readonly subject: string; readonly message: string }

/** The refusal of all records because of some, each problem with the place of its record as the subject. */
export function refuse(records: readonly ContentRecord[], problems: readonly RecordProblem[]): Error {
  const lines = problems.map(({ record, message }) => {
    const subject = records[record]
    return `${subject === undefined ? '' : `${nameOf(subject)}: `}${message}`
  })
  return badInput(`Nothing was imported. ${lines.join('\n')}`, {
    problems: problems.map(({ record, message }) => ({
      rule: 'import',
      severity: 'blocking',
      subject: `record:${record}`,
      message,
    })),
  })
}

/** What Keystone or the rules say of one item, a line for each reason; throws again what is about something else. */
export function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) throw error
  const code = codeOf(error)
  if (code === 'KS_VALIDATION_FAILURE' || code === 'KS_RELATIONSHIP_ERROR' || code === 'KS_ACCESS_DENIED') {
    const lines = error.message.split('\n').map(line => line.replace(/^\s*- (?:\w+\.\w+: )?/, '').trim())
    return lines.filter(line => line !== '' && !line.startsWith('You provided invalid data'))
  }
  if (code === 'BAD_USER_INPUT') return [error.message]
  throw error
}

/** The problems that the editorial rules found at the end, with what each is about, such as `Claim:<id>`. */
export function ruleProblemsOf(error: unknown): Reported[] {
  const extensions = error instanceof Error && 'extensions' in error ? error.extensions : undefined
  const problems = isRecord(extensions) ? extensions.problems : undefined
  return Array.isArray(problems) ? problems.filter(isReported) : []
}

function codeOf(error: Error): unknown {
  return 'extensions' in error && isRecord(error.extensions) ? error.extensions.code : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object'
}

function isReported(value: unknown): value is Reported {
  return isRecord(value) && typeof value.subject === 'string' && typeof value.message === 'string'
}
