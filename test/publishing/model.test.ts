import fc from 'fast-check'

import { buildClaim, buildQuestion, buildStory, buildWatchItem, change, publish, saveStory } from '../support/build.ts'
import { long } from '../support/long.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

const histories = long ? 500 : 4

let newsroom: TestNewsroom
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

const parts = { claims: 'Claim', openQuestions: 'OpenQuestion', watchItems: 'WatchItem' } as const
type Part = keyof typeof parts

/** Something that editors do, to the first, second … of what there is. */
type Step =
  | { readonly do: 'attach' | 'detach'; readonly story: number; readonly part: Part; readonly item: number }
  | { readonly do: 'stage'; readonly part: Part; readonly item: number; readonly isReady: boolean }
  | { readonly do: 'write' | 'publish item'; readonly part: Part; readonly item: number }
  | { readonly do: 'title' | 'publish' | 'withdraw'; readonly story: number }
  | { readonly do: 'answer'; readonly claim: number; readonly question: number; readonly isAnswer: boolean }
  | { readonly do: 'retract'; readonly item: number }

const [stories, items] = [2, 3]
const story = fc.nat(stories - 1)
const item = fc.nat(items - 1)
const part = fc.constantFrom<Part>('claims', 'openQuestions', 'watchItems')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('attach', 'detach'), story, part, item }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stage'), part, item, isReady: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write'), part, item }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('publish item'), part, item }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('title'), story }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('publish'), story }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw'), story }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('answer'), claim: item, question: item, isAnswer: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retract'), item }) },
)

/** Pairs of ids, `story/part item` and `claim/question`. */
type Links = Set<string>

/** What the newsroom has and what the public sees, as simply as it can be said. */
class Model {
  readonly texts = new Map<string, string>()
  readonly ready = new Set<string>()
  readonly retracted = new Set<string>()
  readonly withdrawn = new Set<string>()
  readonly links: Links = new Set()
  readonly publicTexts = new Map<string, string>()
  readonly publicLinks: Links = new Set()

  /** These rows are copied; of every pair with one of them, the public has what the newsroom has, if both ends are public. */
  copy(ids: readonly string[]): void {
    for (const id of ids) this.publicTexts.set(id, this.texts.get(id) ?? '')
    const touches = (pair: string): boolean => pair.split('/').some(end => ids.includes(end))
    for (const pair of [...this.publicLinks]) if (touches(pair) && !this.links.has(pair)) this.publicLinks.delete(pair)
    for (const pair of this.links) {
      const ends = pair.split('/')
      if (touches(pair) && ends.every(end => this.publicTexts.has(end) && !this.withdrawn.has(end)))
        this.publicLinks.add(pair)
    }
  }

  attachedTo(storyId: string, links = this.links): string[] {
    return [...links].filter(pair => pair.startsWith(`${storyId}/`)).map(pair => pair.split('/')[1] ?? '')
  }

  withdraw(storyId: string): void {
    this.withdrawn.add(storyId)
    const shown = this.attachedTo(storyId, this.publicLinks)
    for (const id of shown) this.publicLinks.delete(`${storyId}/${id}`)
    for (const id of shown) {
      if ([...this.publicLinks].some(pair => pair.endsWith(`/${id}`) && this.storyIds.has(pair.split('/')[0] ?? '')))
        continue
      this.publicTexts.delete(id)
      for (const pair of [...this.publicLinks]) if (pair.split('/').includes(id)) this.publicLinks.delete(pair)
    }
  }

  readonly storyIds: ReadonlySet<string>

  constructor(storyIds: readonly string[]) {
    this.storyIds = new Set(storyIds)
  }
}

const everything = `query ($stories: [ID!]!, $claims: [ID!]!, $questions: [ID!]!, $watchItems: [ID!]!) {
  stories(where: { id: { in: $stories } }) { id title claims { id } openQuestions { id } watchItems { id } }
  claims(where: { id: { in: $claims } }) { id text }
  openQuestions(where: { id: { in: $questions } }) { id text answeredBy { id } }
  watchItems(where: { id: { in: $watchItems } }) { id text }
}`

const page = `{ title version claims(orderBy: { id: asc }) { id text retractedAt } openQuestions(orderBy: { id: asc }) { id text }
  watchItems(orderBy: { id: asc }) { id text } }`

type Row = { id: string; text: string; title: string; answeredBy: Row[] } & Record<Part, Row[]>

async function play(steps: readonly Step[]): Promise<void> {
  const one = await saveStory(
    editor,
    buildStory({
      claims: { create: Array.from({ length: items }, () => buildClaim()) },
      openQuestions: { create: Array.from({ length: items }, () => buildQuestion()) },
      watchItems: { create: Array.from({ length: items }, () => buildWatchItem()) },
    }),
  )
  const two = await saveStory(
    editor,
    buildStory({ claims: { create: [] }, openQuestions: { create: [] }, watchItems: { create: [] } }),
  )
  const ids = {
    stories: [one, two].map(({ id }) => id),
    claims: one.claims.map(({ id }) => id),
    openQuestions: one.openQuestions.map(({ id }) => id),
    watchItems: one.watchItems.map(({ id }) => id),
  }
  const model = new Model(ids.stories)
  for (const id of ids.stories) model.texts.set(id, 'The ferry that turned back')
  for (const each of ['claims', 'openQuestions', 'watchItems'] as const) {
    for (const id of ids[each]) {
      model.texts.set(id, '')
      model.ready.add(id)
      model.links.add(`${one.id}/${id}`)
    }
  }
  const texts = await editor(everything, variablesOf(ids))
  for (const { id, text } of [...texts.claims, ...texts.openQuestions, ...texts.watchItems]) model.texts.set(id, text)

  const seen = new Map<string, { version: number; page: any }[]>()
  let words = 0
  for (const next of steps) {
    await take(next, { ids, model, words: `Words ${++words}` })
    await expectPublic(ids, model)
    for (const id of ids.stories.filter(each => model.publicTexts.has(each) && !model.withdrawn.has(each))) {
      const { story: now } = await newsroom.delivery(`query ($id: ID!) { story(where: { id: $id }) ${page} }`, { id })
      const versions = seen.get(id) ?? []
      seen.set(id, [...versions.filter(({ version }) => version !== now.version), { version: now.version, page: now }])
    }
  }
  for (const [id, versions] of seen) await expectHistory(id, versions, model)
}

type World = {
  readonly ids: Readonly<Record<'stories' | Part, readonly string[]>>
  readonly model: Model
  readonly words: string
}

async function take(next: Step, { ids, model, words }: World): Promise<void> {
  switch (next.do) {
    case 'attach':
    case 'detach': {
      const [storyId = '', id = ''] = [ids.stories[next.story], ids[next.part][next.item]]
      if (model.withdrawn.has(storyId)) return
      const how = next.do === 'attach' ? 'connect' : 'disconnect'
      await change(editor, 'Story', storyId, { [next.part]: { [how]: [{ id }] } })
      if (next.do === 'attach') model.links.add(`${storyId}/${id}`)
      else model.links.delete(`${storyId}/${id}`)
      return
    }
    case 'stage': {
      const id = ids[next.part][next.item] ?? ''
      if (model.retracted.has(id)) return
      await change(editor, parts[next.part], id, { stage: next.isReady ? 'ready' : 'draft' })
      if (next.isReady) model.ready.add(id)
      else model.ready.delete(id)
      return
    }
    case 'write': {
      const id = ids[next.part][next.item] ?? ''
      if (model.retracted.has(id)) return
      await change(editor, parts[next.part], id, { text: words })
      model.texts.set(id, words)
      return
    }
    case 'publish item': {
      const id = ids[next.part][next.item] ?? ''
      const publishing = editor(`mutation ($id: ID!) { publish${parts[next.part]}(where: { id: $id }) { id } }`, { id })
      if (model.publicTexts.has(id) && model.ready.has(id)) {
        await publishing
        model.copy([id])
      } else await expect(publishing).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
      return
    }
    case 'title': {
      const id = ids.stories[next.story] ?? ''
      if (model.withdrawn.has(id)) return
      await change(editor, 'Story', id, { title: words })
      model.texts.set(id, words)
      return
    }
    case 'publish': {
      const id = ids.stories[next.story] ?? ''
      if (model.withdrawn.has(id)) return
      await publish(editor, id)
      model.copy([id, ...model.attachedTo(id).filter(each => model.ready.has(each))])
      return
    }
    case 'withdraw': {
      const id = ids.stories[next.story] ?? ''
      if (model.withdrawn.has(id) || !model.publicTexts.has(id)) return
      await editor(`mutation ($id: ID!) { withdrawStory(where: { id: $id }, note: "Not so.") { id } }`, { id })
      model.withdraw(id)
      return
    }
    case 'answer': {
      const [claim = '', id = ''] = [ids.claims[next.claim], ids.openQuestions[next.question]]
      const how = next.isAnswer ? 'connect' : 'disconnect'
      await change(editor, 'OpenQuestion', id, { answeredBy: { [how]: [{ id: claim }] } })
      if (next.isAnswer) model.links.add(`${claim}/${id}`)
      else model.links.delete(`${claim}/${id}`)
      return
    }
    case 'retract':
    default: {
      const id = ids.claims[next.item] ?? ''
      if (model.retracted.has(id)) return
      await editor(
        `mutation ($id: ID!) { retractClaim(where: { id: $id }, reason: misread, note: "Misread.") { id } }`,
        { id },
      )
      model.retracted.add(id)
    }
  }
}

const variablesOf = (ids: World['ids']) => ({
  stories: ids.stories,
  claims: ids.claims,
  questions: ids.openQuestions,
  watchItems: ids.watchItems,
})

async function expectPublic(ids: World['ids'], model: Model): Promise<void> {
  const found: { stories: Row[] } & Record<Part, Row[]> = await newsroom.delivery(everything, variablesOf(ids))
  const rows = [...found.claims, ...found.openQuestions, ...found.watchItems]
  const texts = Object.fromEntries([
    ...rows.map(({ id, text }) => [id, text]),
    ...found.stories.map(({ id, title }) => [id, title]),
  ])
  const links = [
    ...found.stories.flatMap(each =>
      [...each.claims, ...each.openQuestions, ...each.watchItems].map(({ id }) => `${each.id}/${id}`),
    ),
    ...found.openQuestions.flatMap(each => each.answeredBy.map(({ id }) => `${id}/${each.id}`)),
  ]
  expect({ texts, links: links.toSorted() }).toEqual({
    texts: Object.fromEntries(model.publicTexts),
    links: [...model.publicLinks].toSorted(),
  })
}

/** Every version is read again as it was, and what changed since each of them is what differs. */
async function expectHistory(
  id: string,
  versions: readonly { version: number; page: any }[],
  model: Model,
): Promise<void> {
  const { story: found } = await editor(`query ($id: ID!) { story(where: { id: $id }) { slug } }`, { id })
  const now = versions.at(-1)?.page
  for (const { version, page: was } of versions) {
    const { storyVersion, story: told } = await editor(
      `query ($id: ID!, $slug: String!, $version: Int!) {
        storyVersion(slug: $slug, version: $version) ${page}
        story(where: { id: $id }) { changesSince(version: $version) { kind was is claim { id } } }
      }`,
      { id, slug: found.slug, version },
    )
    expect(storyVersion).toEqual(was)
    if (model.withdrawn.has(id)) continue
    const rewritten = now.claims.flatMap((claim: Row) => {
      const before = was.claims.find((each: Row) => each.id === claim.id)
      return before === undefined || before.text === claim.text ? [] : [[claim.id, before.text, claim.text]]
    })
    const toldOf = told.changesSince
      .filter(({ kind }: { kind: string }) => kind === 'claim_text_changed')
      .map((each: any) => [each.claim.id, each.was, each.is])
    expect(toldOf.toSorted()).toEqual(rewritten.toSorted())
    expect(told.changesSince.filter(({ kind }: { kind: string }) => kind === 'claim_added')).toHaveLength(
      now.claims.filter(({ id: each }: Row) => !was.claims.some((one: Row) => one.id === each)).length,
    )
  }
}

describe('What the public sees', () => {
  test('is what a simple model says, whatever editors do, now and as it was', async () => {
    const found = await fc.check(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), play), {
      numRuns: histories,
      endOnFailure: true,
    })
    if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance })
    expect(found.numRuns).toBe(histories)
  }, 3_600_000)
})
