import { buildClaim, buildSource, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

const publishClaim = (id: string, telling = '') =>
  editor(`mutation ($id: ID!) { publishClaim(where: { id: $id }${telling}) { id } }`, { id })

const updatesOf = async (id: string) =>
  (
    await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) {
        version updates(orderBy: { version: asc }) { version signal materiality headline note changes { kind field was is } }
      } }`,
      { id },
    )
  ).story

describe('Publishing a single claim', () => {
  test('changes it in each of the three stories that show it, and each gets its update', async () => {
    const one = await saveStory(editor)
    const claim = one.claims[0]?.id ?? ''
    const others = await Promise.all(
      ['Second', 'Third'].map(title => saveStory(editor, buildStory({ title, claims: { connect: [{ id: claim }] } }))),
    )
    const stories = [one, ...others]
    for (const { id } of stories) await publish(editor, id)
    const unpublished = await saveStory(editor, buildStory({ title: 'Fourth', claims: { connect: [{ id: claim }] } }))

    await change(editor, 'Claim', claim, { text: 'The ferry turned back at noon.' })
    await publishClaim(claim, ', signal: correction, note: "It was noon."')

    for (const { id } of stories) {
      const { version, updates } = await updatesOf(id)
      expect(version).toBe(2)
      expect(updates[1]).toMatchObject({
        version: 2,
        signal: 'correction',
        note: 'It was noon.',
        changes: [{ kind: 'claim_text_changed', field: 'text', is: 'The ferry turned back at noon.' }],
      })
    }
    expect(await updatesOf(unpublished.id)).toBeNull()
  })

  test('leaves everything else in the newsroom', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    await change(editor, 'Story', story.id, { title: 'A new title' })
    await change(editor, 'OpenQuestion', story.openQuestions[0]?.id ?? '', { text: 'Why so late?' })
    const claim = story.claims[0]?.id ?? ''
    await change(editor, 'Claim', claim, { importance: 'background' })
    await publishClaim(claim)
    const { updates } = await updatesOf(story.id)
    expect(updates[1].changes.map(({ kind, field }: Record<string, string>) => [kind, field])).toEqual([
      ['claim_text_changed', 'importance'],
    ])
  })

  test('is refused before any story with it was published, and says what to do', async () => {
    const story = await saveStory(editor)
    await expect(publishClaim(story.claims[0]?.id ?? '')).rejects.toMatchObject({
      message: expect.stringContaining('publish a story'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('brings a link to readers when its other end becomes public, and says before that it is missing', async () => {
    const rain = await saveStory(
      editor,
      buildStory({ title: 'Rain', claims: { create: [buildClaim({ text: 'It rained.' })] } }),
    )
    const wind = rain.claims[0]?.id ?? ''
    const story = await saveStory(
      editor,
      buildStory({ claims: { create: [buildClaim({ kind: 'fact', dependsOn: { connect: [{ id: wind }] } })] } }),
    )
    const { story: before } = await editor(
      `query ($id: ID!) { story(where: { id: $id }) { publishProblems { severity message } } }`,
      story,
    )
    expect(before.publishProblems).toContainEqual({
      severity: 'warning',
      message: expect.stringContaining('“It rained.”, which is not public'),
    })
    await publish(editor, story.id)
    const dependsOn = async () =>
      (
        await newsroom.delivery(`query ($id: ID!) { claim(where: { id: $id }) { dependsOn { id } } }`, {
          id: story.claims[0]?.id,
        })
      ).claim.dependsOn
    expect(await dependsOn()).toEqual([])
    await publish(editor, rain.id)
    expect(await dependsOn()).toEqual([{ id: wind }])
  })

  test('tells more than the rules would, never less', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    const claim = story.claims[0]?.id ?? ''
    await change(editor, 'Claim', claim, { importance: 'background' })
    await expect(publishClaim(claim, ', materiality: trivial')).rejects.toMatchObject({
      message: expect.stringContaining('materiality'),
    })
    await publishClaim(claim, ', materiality: critical, headline: "Read this"')
    expect((await updatesOf(story.id)).updates[1]).toMatchObject({ materiality: 'critical', headline: 'Read this' })
  })
})

describe('Publishing a source', () => {
  test('tells every story that rests on it', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    const source = story.claims[0]?.citations[0]?.source.id ?? ''
    await change(editor, 'Source', source, { title: 'Log of the harbour master' })
    await editor(`mutation ($id: ID!) { publishSource(where: { id: $id }) { id } }`, { id: source })
    expect((await updatesOf(story.id)).updates[1].changes).toEqual([
      { kind: 'source_changed', field: 'title', was: buildSource().title, is: 'Log of the harbour master' },
    ])
  })
})

describe('An address', () => {
  test('that was public goes on leading to the story, until somebody has it again', async () => {
    const story = await saveStory(editor, buildStory({ slug: 'first-address' }))
    await publish(editor, story.id)
    await change(editor, 'Story', story.id, { slug: 'second-address' })
    await publish(editor, story.id)
    const redirect = async () =>
      (await newsroom.delivery(`{ redirect(where: { fromSlug: "first-address" }) { story { slug } } }`)).redirect
    expect(await redirect()).toEqual({ story: { slug: 'second-address' } })
    await change(editor, 'Story', story.id, { slug: 'first-address' })
    await publish(editor, story.id)
    expect(await redirect()).toBeNull()
  })

  test('that another public story has is refused by name', async () => {
    const taken = await saveStory(editor, buildStory({ slug: 'taken' }))
    await publish(editor, taken.id)
    await change(editor, 'Story', taken.id, { slug: 'left' })
    const next = await saveStory(editor, buildStory({ slug: 'taken' }))
    await expect(publish(editor, next.id)).rejects.toMatchObject({
      message: expect.stringContaining('“taken” is still that of'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})
