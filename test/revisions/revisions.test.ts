import { buildSource, buildStory, change, publish, saveStory } from '../support/build.ts'
import { query } from '../support/database.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { lists } from '../../schema/index.ts'
import { ownedRelations } from '../../src/revisions/owned-relations.ts'

let newsroom: TestNewsroom
let writer: Api
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  writer = newsroom.as('admin')
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

const historyOf = async (itemId: string, api = writer) =>
  (
    await api(
      `query ($itemId: String!) {
        revisions(where: { itemId: { equals: $itemId } }, orderBy: { number: asc }) {
          id itemType number action savedBy { name } changedFields snapshot changes { field was is }
        }
      }`,
      { itemId },
    )
  ).revisions

describe('Every save of every content item is a revision', () => {
  test('whoever it is nested in: who, by what, which fields, the whole item with its relations', async () => {
    const story = await saveStory(writer)
    const [first] = await historyOf(story.id)
    expect(first).toMatchObject({ itemType: 'Story', number: 1, action: 'createStory', savedBy: { name: 'admin' } })
    expect(first.snapshot).toMatchObject({
      title: 'The ferry that turned back',
      stage: 'ready',
      claims: story.claims.map(({ id }) => id),
      openQuestions: story.openQuestions.map(({ id }) => id),
      watchItems: story.watchItems.map(({ id }) => id),
    })
    for (const { id } of [...story.claims, ...story.claims.flatMap(claim => claim.citations), ...story.watchItems]) {
      expect(await historyOf(id)).toMatchObject([{ number: 1, action: 'createStory' }])
    }
  })

  test('with what it changed, in words', async () => {
    const story = await saveStory(writer)
    await change(editor, 'Story', story.id, { title: 'The ferry that sank' })
    expect(await historyOf(story.id)).toMatchObject([
      { number: 1 },
      {
        number: 2,
        action: 'updateStory',
        savedBy: { name: 'editor' },
        changedFields: ['title'],
        changes: [{ field: 'title', was: 'The ferry that turned back', is: 'The ferry that sank' }],
      },
    ])
  })

  test('of the story, when a claim is attached to it or taken off from the other side', async () => {
    const story = await saveStory(writer)
    const other = await saveStory(writer, buildStory({ title: 'Another', claims: undefined }))
    const claims = story.claims.map(({ id }) => ({ id }))
    await change(editor, 'Claim', story.claims[0]?.id ?? '', { stories: { set: [{ id: other.id }] } })
    expect(await historyOf(story.id)).toMatchObject([
      { number: 1 },
      {
        number: 2,
        action: 'updateClaim',
        changedFields: ['claims'],
        changes: [{ was: 'The ferry left at noon.', is: '' }],
      },
    ])
    expect((await historyOf(other.id)).at(-1)).toMatchObject({ snapshot: { claims: claims.map(({ id }) => id) } })
  })

  test('once a transaction, however often it is written in it', async () => {
    const story = await saveStory(writer)
    await newsroom.sudo.transaction(async ({ prisma }) => {
      await prisma.story.update({ where: { id: story.id }, data: { title: 'Once' } })
      await prisma.story.update({ where: { id: story.id }, data: { title: 'Twice' } })
    })
    expect(await historyOf(story.id)).toMatchObject([
      { number: 1 },
      { number: 2, action: '', savedBy: null, changes: [{ field: 'title', is: 'Twice' }] },
    ])
  })

  test('by a publication as well', async () => {
    const story = await saveStory(writer)
    await publish(editor, story.id)
    expect((await historyOf(story.id)).at(-1)).toMatchObject({ action: 'publishStory', snapshot: { version: 1 } })
  })

  test('unless nothing changed, or the transaction came to nothing', async () => {
    const story = await saveStory(writer)
    await change(writer, 'Story', story.id, { title: 'The ferry that turned back' })
    await expect(change(writer, 'Story', story.id, { title: 'Lost', heroImageAlt: 'x'.repeat(301) })).rejects.toThrow(
      'heroImageAlt',
    )
    expect(await historyOf(story.id)).toHaveLength(1)
  })

  test('that nobody can change or remove', async () => {
    const { revisions } = await writer('{ revisions(take: 1) { id } }')
    const where = { id: revisions[0].id }
    await expect(newsroom.sudo.prisma.revision.update({ where, data: { action: 'x' } })).rejects.toThrow(
      'never changed',
    )
    await expect(newsroom.sudo.prisma.revision.delete({ where })).rejects.toThrow('never changed')
    await expect(query(newsroom.url, 'truncate newsroom."Revision"')).rejects.toThrow('never changed')
  })

  test('with every relation that its list owns', async () => {
    const owned = await query(
      newsroom.url,
      `select list || '.' || field as field from unnest(array[${Object.keys(lists)
        .map(list => `'${list}'`)
        .join(',')}]) list,
         newsroom.owned_relations(list)`,
    )
    const ownedFields = new Set(owned.map(({ field }) => String(field)))
    const unowned = Object.entries(newsroom.sudo.__internal.lists).flatMap(([listKey, { fields }]) =>
      Object.entries(fields).flatMap(([fieldKey, { dbField }]) => {
        if (dbField.kind !== 'relation' || dbField.mode !== 'many') return []
        const other = newsroom.sudo.__internal.lists[dbField.list]?.fields[dbField.field]?.dbField
        if (other?.kind !== 'relation' || other.mode !== 'many') return []
        const sides = [`${listKey}.${fieldKey}`, `${dbField.list}.${dbField.field}`]
        return sides.filter(side => ownedFields.has(side)).length === 1 ? [] : [sides.join(' / ')]
      }),
    )
    expect(unowned).toEqual([])
    const known = Object.entries(ownedRelations).flatMap(([list, relations]) =>
      relations.map(({ field }) => `${list}.${field}`),
    )
    expect(new Set(known)).toEqual(ownedFields)
  })

  test.each(Object.keys(lists).filter(list => !['ApiToken', 'Redirect'].includes(list)))(
    'and %s is no exception when people write it',
    async list => {
      const { createdBy } = newsroom.sudo.__internal.lists[list]?.fields ?? {}
      const triggers = await query(
        newsroom.url,
        `select tgname from pg_trigger where tgrelid = 'newsroom."${list}"'::regclass and tgname = 'record_revision'`,
      )
      expect(triggers).toHaveLength(createdBy === undefined ? 0 : 1)
    },
  )
})

describe('Going back to an earlier version', () => {
  const restore = (api: Api, id: string) =>
    api(`mutation ($id: ID!) { restoreRevision(where: { id: $id }) { number } }`, { id })

  test('saves the item anew as it was, relations included', async () => {
    const story = await saveStory(writer, buildStory({ dek: 'As it was', nextReviewAt: '2026-01-02T03:04:05.678Z' }))
    await change(editor, 'Story', story.id, {
      title: 'Changed',
      dek: '',
      nextReviewAt: null,
      urgency: 1,
      claims: { set: [] },
      watchItems: { create: [{ text: 'Something else' }] },
    })
    const [first] = await historyOf(story.id)
    await restore(writer, first.id)
    const history = await historyOf(story.id)
    expect(history).toHaveLength(3)
    expect(history[2]).toMatchObject({ action: 'restoreRevision', savedBy: { name: 'admin' } })
    const { updatedAt: _1, updatedBy: _2, ...was } = first.snapshot
    expect(history[2].snapshot).toMatchObject(was)
  })

  test('goes through the ordinary validation', async () => {
    const { createSource } = await writer(`mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`, {
      data: buildSource({ protection: 'withheld', title: '' }),
    })
    await change(editor, 'Source', createSource.id, { protection: 'public', title: 'Named' })
    await newsroom.sudo.prisma.source.update({ where: createSource, data: { title: '' } })
    await newsroom.sudo.prisma.source.update({ where: createSource, data: { title: 'Named again' } })
    const history = await historyOf(createSource.id)
    await expect(restore(writer, history[2].id)).rejects.toThrow('title: is required')
    expect(await historyOf(createSource.id)).toHaveLength(4)
  })

  test('brings a deleted item back under its own id, with its relations', async () => {
    const story = await saveStory(writer)
    await editor(`mutation ($id: ID!) { deleteStory(where: { id: $id }) { id } }`, story)
    const [first, last] = await historyOf(story.id)
    expect(last).toMatchObject({ action: 'deleteStory', snapshot: null })
    await restore(writer, first.id)
    const { story: again } = await writer(
      `query ($id: ID!) { story(where: { id: $id }) { title claims { id } openQuestions { id } } }`,
      story,
    )
    expect(again).toEqual({
      title: 'The ferry that turned back',
      claims: story.claims.map(({ id }) => ({ id })),
      openQuestions: story.openQuestions,
    })
  })

  test('leaves what only the system writes', async () => {
    const story = await saveStory(writer)
    await publish(editor, story.id)
    const [first] = await historyOf(story.id)
    await restore(writer, first.id)
    expect((await writer(`query ($id: ID!) { story(where: { id: $id }) { version } }`, story)).story.version).toBe(1)
  })
})

describe('The history of a source', () => {
  test('tells nobody what they may not read of the source itself', async () => {
    const reporter = newsroom.as('reporter')
    const { createSource } = await editor(`mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`, {
      data: buildSource({ protection: 'withheld', vaultRef: 'drawer 12', reliability: 'B' }),
    })
    await change(editor, 'Source', createSource.id, { vaultRef: 'drawer 13', reliability: 'C' })
    expect(JSON.stringify(await historyOf(createSource.id, editor))).toContain('drawer 12')
    const history = await historyOf(createSource.id, reporter)
    expect(history[1]).toMatchObject({ changedFields: ['reliability'], changes: [{ field: 'reliability' }] })
    expect(JSON.stringify(history)).not.toContain('drawer')
    await reporter(`mutation ($id: ID!) { restoreRevision(where: { id: $id }) { id } }`, { id: history[0].id })
    const { source } = await editor(
      `query ($id: ID!) { source(where: { id: $id }) { vaultRef reliability } }`,
      createSource,
    )
    expect(source).toEqual({ vaultRef: 'drawer 13', reliability: 'B' })
  })

  test('forgets who it is when it is sealed', async () => {
    const secret = 'Whistle Blower of Harbour Street'
    const { createSource } = await writer(`mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`, {
      data: buildSource({ title: secret, authors: secret, url: 'https://example.com/whistle' }),
    })
    const sealed = { protection: 'sealed', title: '', url: '', authors: '' }
    await change(editor, 'Source', createSource.id, sealed)
    const rows = await query(newsroom.url, `select * from newsroom."Revision" where "itemId" = '${createSource.id}'`)
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/whistle/i)
  })
})
