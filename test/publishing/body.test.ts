import { readBody } from '../../src/client/read-body.ts'
import { buildSource, change, grantAnonymity, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const inline = (propPath: readonly (string | number)[], ...children: object[]) => ({
  type: 'component-inline-prop',
  propPath,
  children: [{ text: '' }, ...children, { text: '' }],
})
const refer = (relationship: string, id: string) => ({
  type: 'relationship',
  relationship,
  data: { id },
  children: [{ text: '' }],
})
const block = (component: string, props: object, ...children: object[]) => ({
  type: 'component-block',
  component,
  props,
  children: children.length === 0 ? [{ type: 'component-inline-prop', children: [{ text: '' }] }] : children,
})
const file = { src: '/images/p4oG-x_1.jpg', width: 1200, height: 800 }
const picture = (props: object = {}) =>
  block('picture', { file, alt: 'The dam', caption: 'From the south', credit: 'Archive', ...props })
const paragraph = { type: 'paragraph', children: [{ text: '' }] }

const bodyOf = async (id: string) =>
  (
    await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) { body { document(hydrateRelationships: true) } } }`,
      { id },
    )
  ).story.body.document

describe('The body of a story', () => {
  test('reaches readers with its blocks, and with how that stands to which it refers', async () => {
    const story = await saveStory(newsroom.as('editor'))
    const claim = story.claims[0]?.id ?? ''
    const question = story.openQuestions[0]?.id ?? ''
    const source = story.claims[0]?.citations[0]?.source.id ?? ''
    await change(newsroom.as('editor'), 'Story', story.id, {
      body: [
        { type: 'heading', level: 3, children: [{ text: 'What happened' }] },
        block(
          'pullQuote',
          {},
          inline(['quote'], { text: 'It left', bold: true }),
          inline(['attribution'], refer('source', source)),
        ),
        block(
          'timeline',
          { entries: [{ when: 'Noon' }, { when: 'One' }] },
          inline(['entries', 0, 'what'], refer('claim', claim)),
          inline(['entries', 1, 'what'], { text: 'It came back.' }),
        ),
        picture(),
        { type: 'paragraph', children: [{ text: 'Why? ' }, refer('question', question), { text: '' }] },
      ],
    })
    await publish(newsroom.as('editor'), story.id)
    const text = (words: string, isBold = false) => ({ type: 'text', text: words, isBold, isItalic: false })
    expect(readBody(await bodyOf(story.id))).toEqual([
      { type: 'heading', level: 3, children: [text('What happened')] },
      {
        type: 'pullQuote',
        quote: [text('It left', true)],
        attribution: [
          { type: 'source', id: source, title: 'Harbour log', url: 'https://harbour.example/log', isRetracted: false },
        ],
      },
      {
        type: 'timeline',
        entries: [
          {
            when: 'Noon',
            what: [
              {
                type: 'claim',
                id: claim,
                slug: expect.any(String),
                text: 'The ferry left at noon.',
                assessment: 'reported',
                isRetracted: false,
              },
            ],
          },
          { when: 'One', what: [text('It came back.')] },
        ],
      },
      { type: 'picture', ...file, alt: 'The dam', caption: 'From the south', credit: 'Archive' },
      {
        type: 'paragraph',
        children: [
          text('Why? '),
          {
            type: 'question',
            id: question,
            slug: expect.any(String),
            text: 'Why did it turn back?',
            state: 'open',
          },
        ],
      },
    ])
    await newsroom.as('editor')(
      `mutation ($id: ID!) { retractClaim(where: { id: $id }, reason: misread, note: "We misread it.") { id } }`,
      { id: claim },
    )
    expect(JSON.stringify(readBody(await bodyOf(story.id)))).toContain('"isRetracted":true')
  })

  test('names no source that is protected and no claim that is not public, in a block as little as in a sentence', async () => {
    const story = await saveStory(newsroom.as('editor'))
    const { createClaim } = await newsroom.as('editor')(
      `mutation ($data: ClaimCreateInput!) { createClaim(data: $data) { id citations { source { id } } } }`,
      {
        data: {
          text: 'CANARY draft',
          citations: {
            create: [
              {
                source: {
                  create: buildSource({
                    title: 'CANARY name',
                    url: 'https://canary.example/name',
                    protection: 'withheld',
                    publicAttribution: 'A port worker who saw it',
                    anonymityReason: 'They would lose their post.',
                  }),
                },
              },
            ],
          },
        },
      },
    )
    await grantAnonymity(newsroom)
    const source = createClaim.citations[0].source.id
    await change(newsroom.as('editor'), 'Story', story.id, {
      body: [
        { type: 'paragraph', children: [{ text: 'See ' }, refer('claim', createClaim.id), { text: '' }] },
        block(
          'pullQuote',
          {},
          inline(['quote'], refer('claim', createClaim.id)),
          inline(['attribution'], refer('source', source)),
        ),
        block('timeline', { entries: [{ when: 'Noon' }] }, inline(['entries', 0, 'what'], refer('source', source))),
      ],
    })
    await publish(newsroom.as('editor'), story.id)
    const answer = JSON.stringify(await bodyOf(story.id))
    expect(answer).toContain('See ')
    for (const secret of ['CANARY', 'canary', createClaim.id, source]) expect(answer).not.toContain(secret)
  })

  test.each([
    ['a picture without a description', picture({ alt: ' ' }), 'has a picture that does not say what it shows'],
    ['a picture block without a picture', picture({ file: null }), 'has a picture block without a picture'],
    [
      'a picture from elsewhere',
      picture({ file: { ...file, src: 'https://tracker.example/x.jpg' } }),
      'has a picture block without a picture',
    ],
    ['a block that nobody knows', block('script', { text: 'x' }), 'has a block “script”'],
  ])('is not saved with %s', async (_what, node, message) => {
    const { id } = await saveStory(newsroom.as('editor'))
    await expect(change(newsroom.as('editor'), 'Story', id, { body: [node, paragraph] })).rejects.toThrow(message)
  })
})
