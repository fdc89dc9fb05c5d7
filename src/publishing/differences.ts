import { assessmentFloor, correctionFloor, questionFloor } from '../rules/materiality-floor.ts'
import type { Change, Materiality, Signal } from './change.ts'
import { plainText } from './plain-text.ts'
import type { PublicStory } from './public-story.ts'
import type { JsonValue, Row } from './row.ts'
import { textOf } from './row.ts'

/** What the system writes with every publication; never a change by itself. */
const systemColumns = [
  'version',
  'firstPublishedAt',
  'lastPublishedAt',
  'lastMaterialChangeAt',
  'createdAt',
  'updatedAt',
  // A picture is kept in several columns; its id tells whether it is another.
  ...['heroImage_filesize', 'heroImage_width', 'heroImage_height', 'heroImage_extension'],
]

/** Wording and addresses that change nothing of what is known. */
const trivialColumns: ReadonlySet<string> = new Set([
  'slug',
  'url',
  'archiveUrl',
  'locator',
  'byline',
  'heroImageCredit',
])

/** Everything that a reader would find changed between two states of a public story, in the order of the page. */
export function differences(before: PublicStory, after: PublicStory, signal: Signal): Change[] {
  if (after.story === null) return []
  if (before.story === null) {
    const published: Change = {
      kind: 'story_published',
      materiality: 'major',
      field: '',
      was: '',
      is: textOf(after.story.title),
    }
    return [published, ...partChanges(before, after, signal)]
  }
  return [...storyChanges(before, after), ...partChanges(before, after, signal)]
}

function partChanges(before: PublicStory, after: PublicStory, signal: Signal): Change[] {
  const values = valuesBetween(before, after)
  return [
    ...pairs(before.claims, after.claims).flatMap(pair => claimChanges(pair, signal, values)),
    ...evidenceChanges(before, after),
    ...pairs(before.questions, after.questions).flatMap(pair => questionChanges(pair, values)),
    ...pairs(before.watchItems, after.watchItems).flatMap(pair => watchItemChanges(pair, values)),
    ...sourceChanges(before, after),
  ]
}

function storyChanges(before: PublicStory, after: PublicStory): Change[] {
  const values = valuesBetween(before, after)
  const columns = changedColumns(before.story, after.story).map((column): Change => ({
    kind: 'story_changed',
    materiality: trivialColumns.has(column) ? 'trivial' : 'minor',
    ...values(column, before.story, after.story),
  }))
  const relations = (['topics', 'entities'] as const)
    .filter(relation => JSON.stringify(before[relation]) !== JSON.stringify(after[relation]))
    .map((relation): Change => ({
      kind: 'story_changed',
      materiality: 'trivial',
      field: relation,
      was: names(before[relation]),
      is: names(after[relation]),
    }))
  return [...columns, ...relations]
}

type Values = (column: string, was: Row | null, is: Row | null) => Pick<Change, 'field' | 'was' | 'is'>

/** What a column was and is, in words for readers. */
function valuesBetween(before: PublicStory, after: PublicStory): Values {
  return (column, was, is) => {
    const field = column === 'heroImage_id' ? 'heroImage' : column
    const words = { field, was: readable(column, was?.[column], before), is: readable(column, is?.[column], after) }
    // The words of a body stay the same when only what they lead to is another.
    return words.was === words.is && column === 'body' ? { field, was: '', is: 'Links in the text changed.' } : words
  }
}

type Pair = { readonly was?: Row; readonly is?: Row }

function claimChanges({ was, is }: Pair, signal: Signal, valuesOf: Values): Change[] {
  if (is === undefined)
    return [{ ...about(was), kind: 'claim_removed', materiality: 'minor', field: '', was: textOf(was?.text), is: '' }]
  const claim = { claim: is.id }
  if (was === undefined)
    return [{ ...claim, kind: 'claim_added', materiality: 'minor', field: '', was: '', is: textOf(is.text) }]
  return changedColumns(was, is).map(column => {
    const values = valuesOf(column, was, is)
    if (column === 'assessment') {
      return { ...claim, kind: 'assessment_changed', materiality: assessmentFloor(values.was, values.is), ...values }
    }
    if (column === 'retractedAt') return { ...claim, kind: 'claim_retracted', materiality: 'critical', ...values }
    return { ...claim, kind: 'claim_text_changed', materiality: wordingFloor(column, signal, is), ...values }
  })
}

function wordingFloor(column: string, signal: Signal, claim: Row): Materiality {
  if (trivialColumns.has(column) || signal === 'minor') return 'trivial'
  return correctionFloor(signal, textOf(claim.importance))
}

/** A citation that says something else is other evidence: the old one went, the new one came. */
function evidenceChanges(before: PublicStory, after: PublicStory): Change[] {
  const stayed = new Set(after.claims.map(({ id }) => id).filter(id => before.claims.some(claim => claim.id === id)))
  return pairs(before.citations, after.citations).flatMap(({ was, is }) => {
    const claim = textOf((is ?? was)?.claim)
    if (!stayed.has(claim) || (was !== undefined && is !== undefined && changedColumns(was, is).length === 0)) return []
    const gone: Change = {
      claim,
      kind: 'evidence_removed',
      materiality: 'minor',
      field: 'citations',
      was: evidence(was, before),
      is: '',
    }
    const come: Change = {
      claim,
      kind: 'evidence_added',
      materiality: 'minor',
      field: 'citations',
      was: '',
      is: evidence(is, after),
    }
    return [
      ...(was === undefined ? [] : [{ ...gone, ...sourceOf(was) }]),
      ...(is === undefined ? [] : [{ ...come, ...sourceOf(is) }]),
    ]
  })
}

function questionChanges({ was, is }: Pair, valuesOf: Values): Change[] {
  if (is === undefined) {
    return [
      {
        ...aboutQuestion(was),
        kind: 'question_changed',
        materiality: 'minor',
        field: '',
        was: textOf(was?.text),
        is: '',
      },
    ]
  }
  const question = { question: is.id }
  if (was === undefined)
    return [{ ...question, kind: 'question_added', materiality: 'minor', field: '', was: '', is: textOf(is.text) }]
  return changedColumns(was, is).map(column => {
    const values = valuesOf(column, was, is)
    if (column !== 'state') return { ...question, kind: 'question_changed', materiality: 'minor', ...values }
    const kind =
      values.is === 'answered'
        ? 'question_answered'
        : values.was === 'answered'
          ? 'question_reopened'
          : 'question_changed'
    return { ...question, kind, materiality: questionFloor(values.was, values.is, textOf(is.importance)), ...values }
  })
}

function watchItemChanges({ was, is }: Pair, valuesOf: Values): Change[] {
  if (is === undefined) {
    return [
      {
        ...aboutWatchItem(was),
        kind: 'watch_outcome',
        materiality: 'minor',
        field: '',
        was: textOf(was?.text),
        is: '',
      },
    ]
  }
  const watchItem = { watchItem: is.id }
  if (was === undefined)
    return [{ ...watchItem, kind: 'watch_added', materiality: 'minor', field: '', was: '', is: textOf(is.text) }]
  return changedColumns(was, is).map(column => ({
    ...watchItem,
    kind: 'watch_outcome',
    materiality: 'minor',
    ...valuesOf(column, was, is),
  }))
}

function sourceChanges(before: PublicStory, after: PublicStory): Change[] {
  const values = valuesBetween(before, after)
  return pairs(before.sources, after.sources).flatMap(({ was, is }) => {
    if (was === undefined || is === undefined) return []
    return changedColumns(was, is).map((column): Change => ({
      source: is.id,
      kind: 'source_changed',
      materiality: trivialColumns.has(column) ? 'trivial' : 'minor',
      ...values(column, was, is),
    }))
  })
}

function pairs(before: readonly Row[], after: readonly Row[]): Pair[] {
  const old = new Map(before.map(row => [row.id, row]))
  const kept = after.map(is => {
    const was = old.get(is.id)
    old.delete(is.id)
    return was === undefined ? { is } : { was, is }
  })
  return [...kept, ...[...old.values()].map(was => ({ was }))]
}

function changedColumns(was: Row | null, is: Row | null): string[] {
  const columns = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])
  return [...columns].filter(
    column => !systemColumns.includes(column) && JSON.stringify(was?.[column]) !== JSON.stringify(is?.[column]),
  )
}

function evidence(citation: Row | undefined, { sources }: PublicStory): string {
  if (citation === undefined) return ''
  const source = sources.find(({ id }) => id === citation.source)
  const who = textOf(source?.title) || textOf(source?.publicAttribution) || 'a source on deep background'
  const quote = textOf(citation.quoteExact)
  return `${who} ${textOf(citation.stance)}${quote === '' ? '' : `: “${quote}”`}`
}

const related: ReadonlySet<string> = new Set([
  ...['claimant', 'publisher', 'supersededBy', 'entities', 'dependsOn', 'derivedFrom', 'answeredBy', 'mightAnswer'],
])

/** A value in words: related items by name, the body as plain text, a picture by whether there is one. */
function readable(column: string, value: JsonValue | undefined, { names: known }: PublicStory): string {
  if (column === 'body') return plainText(value)
  if (column === 'heroImage_id') return value === null || value === undefined ? '' : 'a picture'
  if (!related.has(column)) return textOf(value)
  const ids = Array.isArray(value) ? value : [value]
  return ids
    .flatMap((id: JsonValue | undefined) => (typeof id === 'string' ? [known[id] ?? 'a protected source'] : []))
    .join('\n')
}

const names = (rows: readonly Row[]): string => rows.map(({ name }) => textOf(name)).join(', ')
const about = (row: Row | undefined) => (row === undefined ? {} : { claim: row.id })
const aboutQuestion = (row: Row | undefined) => (row === undefined ? {} : { question: row.id })
const aboutWatchItem = (row: Row | undefined) => (row === undefined ? {} : { watchItem: row.id })
const sourceOf = (citation: Row) => (typeof citation.source === 'string' ? { source: citation.source } : {})
