import type { Client } from '../../client/create-client.ts'
import { ValidationError } from '../../client/errors.ts'
import type { Condition } from '../../rules/anonymity-conditions.ts'
import type { Content, Pictures } from '../file/content.ts'
import type { Fault } from '../file/fault.ts'
import type { ContentRecord } from '../format/record.ts'
import { nameOf } from '../format/record.ts'
import type { ImportedRecord } from './documents.ts'
import {
  ApproveAnonymityDocument,
  ApproveClaimsDocument,
  ImportContentDocument,
  ImportPreviewDocument,
} from './documents.ts'
import { sendPictures } from './send-pictures.ts'
import type { Unit } from './units.ts'
import { unitsOf } from './units.ts'
import type { Waiting } from './until-answered.ts'
import { untilAnswered } from './until-answered.ts'

export type ImportOptions = Waiting & {
  /** Says what would change, and changes nothing. */
  readonly dryRun: boolean
  /** Somebody else, who approves what the file calls confirmed or approved: claims, and requests for anonymity. */
  readonly approver?: Client | undefined
  /** Is told how many records are done, of how many. */
  readonly onProgress: (done: number, total: number) => void
}

export type ImportReport = {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  /** What was created or changed, with its fields. */
  readonly records: readonly ImportedRecord[]
  readonly warnings: readonly Fault[]
  /** Why stories were refused; nothing of those is in. */
  readonly refused: readonly Fault[]
}

/**
 * Sends the content of a file, one story after the other; of a story that is refused nothing stays, and the others go
 * on. It may be run again at any time: what is there already is left as it is.
 */
export async function importContent(
  client: Client,
  { content, pictures }: { readonly content: Content; readonly pictures: Pictures },
  options: ImportOptions,
): Promise<ImportReport> {
  const done = new Set<string>()
  const counts = { created: 0, changed: 0, unchanged: 0 }
  const written: ImportedRecord[] = []
  const [warnings, refused]: [Fault[], Fault[]] = [[], []]
  const lineOf = (name: string): number => content.get(name)?.line ?? 0
  const sent = new Set<string>()
  for await (const { unit, records } of readAhead(content, options)) {
    try {
      requireSendable(records)
      if (!options.dryRun) await sendPictures(client, unit, { content, pictures, sent }, options)
      for (const result of await sendApproved(client, records, options)) {
        if (!done.has(result.name)) {
          done.add(result.name)
          counts[result.outcome] += 1
          if (result.outcome !== 'unchanged') written.push(result)
        }
        if (result.warning !== '')
          warnings.push({ line: lineOf(result.name), field: result.name, message: result.warning })
      }
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      refused.push(...faultsOf(error, unit, records, lineOf))
    }
    options.onProgress(done.size, content.size)
  }
  return { ...counts, records: written, warnings, refused }
}

type Readied = { readonly unit: Unit; readonly records: readonly ContentRecord[] }

/** Reads what is sent next while the server works on what was sent before. */
async function* readAhead(content: Content, { dryRun, signal }: ImportOptions): AsyncGenerator<Readied> {
  const units = unitsOf(content, { isAlone: dryRun })
  const readNext = async (): Promise<Readied | undefined> => {
    const unit: Unit | undefined = units.next().value
    if (unit === undefined) return undefined
    return { unit, records: await Promise.all(unit.names.flatMap(name => content.get(name)?.read() ?? [])) }
  }
  for (let next = await readNext(); next !== undefined;) {
    signal.throwIfAborted()
    const following = readNext()
    // Told when it is its turn.
    following.catch(() => {})
    yield next
    next = await following
  }
}

/** As much as the server takes at once. */
const mostBytes = 7_500_000

function requireSendable(records: readonly ContentRecord[]): void {
  const bytes = Buffer.byteLength(JSON.stringify(records))
  if (bytes <= mostBytes) return
  const [size, most] = [bytes, mostBytes].map(count => `${(count / 1e6).toFixed(1)} MB`)
  throw new ValidationError(
    'TOO_LARGE',
    `with all that it rests on it is ${size}, and no more than ${most} can be saved as one; make several stories of it, or import its claims and sources first, in a file without the story`,
  )
}

/** Sends one unit and, when somebody is there to approve what it calls confirmed, has it approved and sends it again. */
async function sendApproved(
  client: Client,
  records: readonly ContentRecord[],
  options: ImportOptions,
): Promise<readonly ImportedRecord[]> {
  const results = await send(client, records, options)
  const { approver, dryRun } = options
  const slugs = results.filter(({ needsApproval }) => needsApproval).map(({ name }) => name.slice('claim:'.length))
  const requests = results.flatMap(result => result.requests)
  if (approver === undefined || dryRun || slugs.length + requests.length === 0) return results
  if (slugs.length > 0)
    await approver.request(ApproveClaimsDocument, { data: slugs.map(slug => ({ where: { slug } })) })
  if (requests.length > 0)
    await approver.request(ApproveAnonymityDocument, { data: requests.map(id => ({ where: { id }, ...all })) })
  const approved = await send(client, records, options)
  return approved.map((result, index) => ({ ...result, outcome: results[index]?.outcome ?? result.outcome }))
}

/** What whoever approves a request for anonymity confirms. */
const all = {
  isInformation: true,
  isVital: true,
  isUnavailableOtherwise: true,
  isReliable: true,
  identityKnown: true,
} as const satisfies Record<Condition, true>

async function send(
  client: Client,
  records: readonly ContentRecord[],
  { dryRun, ...waiting }: ImportOptions,
): Promise<readonly ImportedRecord[]> {
  const { signal } = waiting
  return untilAnswered(async () => {
    if (dryRun) return (await client.request(ImportPreviewDocument, { records }, { signal })).importPreview
    return (await client.request(ImportContentDocument, { records }, { signal })).importContent
  }, waiting)
}

function faultsOf(
  error: ValidationError,
  { story }: Unit,
  records: readonly ContentRecord[],
  lineOf: (name: string) => number,
): Fault[] {
  const about = story === undefined ? '' : `${story} was not imported: `
  if (error.problems.length === 0) {
    return [{ line: story === undefined ? 0 : lineOf(story), field: '', message: `${about}${error.message}` }]
  }
  return error.problems.map(({ subject, message }) => {
    const record = records[Number(/^record:(\d+)$/.exec(subject)?.[1])]
    const name = record === undefined ? '' : nameOf(record)
    return {
      line: lineOf(name),
      field: name,
      message: `${message}${story === undefined || story === name ? '' : ` (so ${story} was not imported)`}`,
    }
  })
}
