import { buildClaim, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { countStatements } from '../support/statements.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

describe('Publishing', () => {
  test('takes as many statements for fifty claims as for two', async () => {
    const editor = newsroom.as('editor')
    const published = async (claims: number) => {
      const story = await saveStory(
        editor,
        buildStory({
          claims: { create: Array.from({ length: claims }, (_claim, index) => buildClaim({ text: `Claim ${index}` })) },
        }),
      )
      const first = await countStatements(() => publish(editor, story.id))
      for (const { id } of story.claims) await change(editor, 'Claim', id, { importance: 'background' })
      return [first, await countStatements(() => publish(editor, story.id))]
    }
    // The first of all opens a connection.
    await published(1)
    const few = await published(2)
    expect(await published(50)).toEqual(few)
    expect(Math.max(...few)).toBeLessThan(80)
  })
})
