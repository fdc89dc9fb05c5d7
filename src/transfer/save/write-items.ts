import type { Context } from '../../../generated/keystone/types.ts'
import type { Described, RecordType } from '../format/fields.ts'
import type { ContentRecord, Value } from '../format/record.ts'
import { isObject, listOf, nameOf } from '../format/record.ts'
import { citationFields, recordTypes } from '../format/record-types.ts'
import { currentValue } from '../format/values.ts'
import type { Created } from './create-together.ts'
import { createTogether } from './create-together.ts'
import { writerOf } from './items.ts'
import { matchItems } from './match.ts'
import { changedFields, pairCitations } from './plan.ts'
import type { RecordProblem } from './problems.ts'
import { messagesOf } from './problems.ts'
import type { Work } from './work.ts'

/** How many items are written at once, so that the database works while Keystone prepares the next. */
const concurrency = 8

type Placed = { readonly index: number; readonly record: ContentRecord }

/** Creates and changes what the records of one type say, and adds their ids; answers with what was refused. */
export async function writeType(
  context: Context,
  type: RecordType,
  placed: readonly Placed[],
  ids: Map<string, string>,
): Promise<{ works: Work[]; problems: RecordProblem[] }> {
  const items = await matchItems(
    context,
    type,
    placed.map(({ record }) => record),
  )
  const works = placed.map(({ index, record }): Work => {
    const item = items.get(nameOf(record))
    if (item !== undefined) ids.set(nameOf(record), item.id)
    return {
      index,
      record,
      item,
      id: item?.id ?? '',
      changed: new Map(),
      warning: '',
      needsApproval: false,
      requests: [],
    }
  })
  const fresh = works.filter(({ item }) => item === undefined)
  for (const work of fresh) work.changed = changedFields(work.record, undefined, ids)
  const refused = await createAll(context, type, fresh, ids)
  if (refused.length > 0) return { works, problems: refused }
  // Only now has everything of this type an id, for those that name one another.
  for (const work of works) work.changed = changedFields(work.record, work.item, ids)
  return { works, problems: await eachOf(works, work => update(context, work)) }
}

/** Does the work for several at once; answers with what was refused, and throws everything else. */
async function eachOf(works: readonly Work[], task: (work: Work) => Promise<void>): Promise<RecordProblem[]> {
  const problems: RecordProblem[] = []
  for (let from = 0; from < works.length; from += concurrency) {
    const batch = works.slice(from, from + concurrency)
    const results = await Promise.allSettled(batch.map(task))
    for (const [place, result] of results.entries()) {
      if (result.status === 'fulfilled') continue
      const record = batch[place]?.index ?? 0
      problems.push(...messagesOf(result.reason).map(message => ({ record, message })))
    }
  }
  return problems
}

/** Creates what is not there: the items, and then the citations of claims, which need both of their ends. */
async function createAll(
  context: Context,
  type: RecordType,
  works: readonly Work[],
  ids: Map<string, string>,
): Promise<RecordProblem[]> {
  const created = await createTogether(context, recordTypes[type].list, works.map(createData), new Set(ids.values()))
  const problems = works.flatMap(({ index }, place) => problemsOf(created[place], index))
  if (problems.length > 0) return problems
  for (const [place, work] of works.entries()) {
    work.id = created[place]?.id ?? ''
    ids.set(nameOf(work.record), work.id)
  }
  return createCitations(context, works, ids)
}

async function createCitations(
  context: Context,
  works: readonly Work[],
  ids: Map<string, string>,
): Promise<RecordProblem[]> {
  const citations = works.flatMap(({ index, id, changed }) =>
    listOf(changed.get('citations') ?? []).map((citation, place) => ({
      index,
      place,
      data: { ...citationInput(citation), claim: { connect: { id } } },
    })),
  )
  const data = citations.map(citation => citation.data)
  const created = await createTogether(context, 'Citation', data, new Set(ids.values()))
  return citations.flatMap(({ index, place }, nth) => problemsOf(created[nth], index, `citations[${place}]`))
}

function problemsOf(created: Created | undefined, record: number, path = ''): RecordProblem[] {
  if (created?.refusal === undefined) return []
  return messagesOf(created.refusal).map(message => ({
    record,
    message: path === '' ? message : `${path}.${message.replace(/^Citation: /, '')}`,
  }))
}

function createData({ record, changed }: Work): object {
  const { fields } = recordTypes[record.type]
  const data: Record<string, unknown> = {}
  for (const [name, value] of changed) {
    const field = fields[name]
    if (field === undefined || isWrittenLater(field) || isSelfReference(record.type, field)) continue
    const input = createInput(field, value)
    if (input !== undefined) data[name] = input
  }
  return { ...data, ...heldBack(data) }
}

async function update(context: Context, { record, item, id, changed }: Work): Promise<void> {
  const { fields, list } = recordTypes[record.type]
  const data: Record<string, unknown> = {}
  for (const [name, value] of changed) {
    const field = fields[name]
    if (field === undefined || (isWrittenLater(field) && field.kind !== 'citations')) continue
    if (item === undefined) {
      if (isSelfReference(record.type, field) && !isEmpty(value)) data[name] = updateInput(field, value)
    } else if (field.kind === 'citations') {
      await updateCitations(context, id, currentValue(field, item[name]), value)
    } else data[name] = updateInput(field, value)
  }
  if (data.assessment === 'confirmed') delete data.assessment
  // A picture is put where it is shown later, past all access rules: whether it may be is asked here.
  const showsOther = item !== undefined && [...changed.keys()].some(name => fields[name]?.kind === 'picture')
  if (Object.keys(data).length > 0 || showsOther) await writerOf(context, list).updateOne({ where: { id }, data })
}

async function updateCitations(context: Context, claim: string, current: Value, wanted: Value): Promise<void> {
  const { added, removed, changed } = pairCitations(current, wanted)
  const citations = writerOf(context, 'Citation')
  for (const id of removed) await citations.deleteOne({ where: { id } })
  for (const { id, to } of changed) await citations.updateOne({ where: { id }, data: citationInput(to) })
  for (const citation of added) {
    await citations.createOne({ data: { ...citationInput(citation), claim: { connect: { id: claim } } } })
  }
}

/** Confirmed takes a second person: see confirm.ts. */
function heldBack(data: Readonly<Record<string, unknown>>): object {
  return data.assessment === 'confirmed' ? { assessment: 'unassessed' } : {}
}

/** What takes more than a value of the item. */
function isWrittenLater({ act, kind }: Described): boolean {
  return act === true || kind === 'citations' || kind === 'grants' || kind === 'picture'
}

function isSelfReference(type: RecordType, field: Described): boolean {
  return (field.kind === 'one' || field.kind === 'many') && field.to === type
}

function isEmpty(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

function createInput(field: Described, value: Value): unknown {
  if (field.kind === 'one') return value === null ? undefined : { connect: { id: value } }
  if (field.kind === 'many') return isEmpty(value) ? undefined : { connect: listOf(value).map(id => ({ id })) }
  // What is empty is so by itself; a choice that is null would take its default.
  return value === '' ? undefined : value
}

function updateInput(field: Described, value: Value): unknown {
  if (field.kind === 'one') return value === null ? { disconnect: true } : { connect: { id: value } }
  if (field.kind === 'many') return { set: listOf(value).map(id => ({ id })) }
  return value
}

function citationInput(citation: Value): Record<string, unknown> {
  if (!isObject(citation)) return {}
  return Object.fromEntries(
    Object.entries(citationFields).flatMap(([name, field]) => {
      const value = citation[name]
      return value === undefined ? [] : [[name, createInput(field, value) ?? value]]
    }),
  )
}
