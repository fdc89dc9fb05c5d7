import { approveAnonymity, requestAnonymity } from './build.ts'
import { post, signIn } from './http.ts'
import { buildPicture } from './picture.ts'
import type { Api } from './newsroom.ts'
import { adminPassword } from './server.ts'

/** The address of the story that `tellStory` makes. */
export const toldSlug = 'ferry-turned-back'

/** The newsroom API of a server, in somebody's name. */
export async function newsroomOf(url: string, email = 'admin@example.com', password = adminPassword): Promise<Api> {
  const token = await signIn(url, email, password)
  return async (query, variables = {}) => {
    const { data, errors } = await post(`${url}/api/graphql`, query, { variables, token })
    if (errors?.[0] !== undefined) throw new Error(errors[0].message)
    return data
  }
}

const source = (data: object) => ({ reliability: 'B', originBasis: 'first_hand', ...data })
const supports = (from: object, data: object = {}) => ({ stance: 'supports', credibility: 'c2', source: from, ...data })

/** A story that has everything a reader can meet: every section, a correction, a retraction, an answer, a picture. */
export async function tellStory(url: string): Promise<void> {
  const admin = await newsroomOf(url)
  await admin(`mutation ($data: UserCreateInput!) { createUser(data: $data) { id } }`, {
    data: { name: 'Second Person', email: 'second@example.com', password: adminPassword, role: 'admin' },
  })
  const second = await newsroomOf(url, 'second@example.com')

  const publisher = { create: { name: 'Harbour Office', slug: 'harbour-office', kind: 'public_body' } }
  const sources = [
    source({
      title: 'Harbour log of 3 March',
      kind: 'government_report',
      url: 'https://harbour.example/log',
      publisher,
      originBasis: 'document',
    }),
    source({
      title: 'Statement of the ferry line',
      kind: 'company_statement',
      url: 'https://line.example/statement',
      publishedAt: '2026-03-03T15:00:00Z',
    }),
    source({
      title: 'Passengers tell of a loud bang',
      kind: 'news_report',
      url: 'https://coast.example/bang',
      authors: 'Ida Holm',
      publishedAt: '2026-03-04T06:00:00Z',
    }),
    source({
      title: 'A photograph from the pier',
      kind: 'social_post',
      url: 'https://posts.example/1',
      reliability: 'C',
    }),
  ]
  const ids: string[] = []
  for (const data of sources) {
    const { createSource } = await admin(`mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`, {
      data,
    })
    ids.push(createSource.id)
  }
  const { createSource: engineer } = await admin(
    `mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`,
    {
      data: source({
        title: 'Secret Engineer',
        kind: 'confidential_source',
        protection: 'withheld',
        publicAttribution: 'An engineer who worked on the ferry’s engines',
        anonymityReason: 'They could lose their post.',
      }),
    },
  )
  await approveAnonymity(second, await requestAnonymity(admin, engineer.id))
  const [log, statement, report, photograph] = ids.map(id => ({ connect: { id } }))
  if (!log || !statement || !report || !photograph) throw new Error('The sources were not made.')

  const claims = [
    {
      slug: 'kestrel-left-at-noon',
      text: 'The ferry left the harbour at 12:04 and came back at 12:41.',
      kind: 'event',
      importance: 'key',
      assessment: 'reported',
      confidence: 'high',
      rationale: 'The harbour keeps the times of every departure; the line gives the same.',
      citations: {
        create: [
          supports(log, {
            directness: 'primary',
            quoteExact: '12:04 dep. Kestrel; 12:41 arr. Kestrel',
            locator: 'page 3',
          }),
          supports(statement, { quoteExact: 'returned to port after 37 minutes' }),
        ],
      },
    },
    {
      slug: 'nobody-was-hurt',
      text: 'None of the 212 people on board was hurt.',
      importance: 'key',
      assessment: 'corroborated',
      confidence: 'moderate',
      rationale: 'The line and passengers say so independently of each other.',
      citations: {
        create: [
          supports(statement, { quoteExact: 'all 212 people on board are well' }),
          supports(report, { quoteExact: 'shaken but unhurt' }),
        ],
      },
    },
    {
      slug: 'a-bearing-failed',
      text: 'A bearing of the port engine failed.',
      importance: 'key',
      assessment: 'reported',
      rationale: 'One person with knowledge of the engines says so; the line has not answered.',
      response: 'no_answer',
      kind: 'allegation',
      citations: { create: [supports({ connect: { id: engineer.id } }, { attribution: 'background' })] },
    },
    {
      slug: 'ferry-was-overloaded',
      text: 'The ferry carried more people than it is licensed for.',
      importance: 'supporting',
      assessment: 'disputed',
      rationale: 'A photograph shows crowded decks; the log counts 212, and 250 are allowed.',
      citations: {
        create: [supports(photograph), { stance: 'disputes', credibility: 'c2', source: log, quoteExact: '212 pax' }],
      },
    },
    {
      slug: 'second-ferry-damaged',
      text: 'A second ferry was damaged as well.',
      importance: 'background',
      assessment: 'reported',
      rationale: 'The report said so in its first version.',
      citations: { create: [supports(report)] },
    },
    {
      slug: 'service-resumes-soon',
      text: 'The service will be back within a week.',
      kind: 'forecast',
      importance: 'background',
      assessment: 'reported',
      likelihood: 'unlikely',
      rationale: 'Bearings of this kind take weeks to get.',
      citations: { create: [supports(statement)] },
    },
  ]
  const questions = [
    {
      slug: 'why-did-the-kestrel-turn-back',
      text: 'Why did it turn back?',
      importance: 'key',
      dimension: 'technical',
      whyItMatters: 'Two more ferries have engines of this kind.',
      answerability: 'expected',
      resolutionCriteria: 'The report of the accident board.',
      wouldBeAnsweredBy: ['official'],
    },
    {
      slug: 'who-knew-of-the-noise',
      text: 'Who knew of the noise before?',
      importance: 'supporting',
      dimension: 'oversight',
      answerability: 'may_never_be_confirmed',
      obstacle: 'refused',
      whyItMatters: 'It decides who is liable.',
    },
    {
      slug: 'was-anybody-hurt',
      text: 'Was anybody hurt?',
      importance: 'key',
      dimension: 'impact',
      answerability: 'expected',
    },
  ]
  const watchItems = [
    {
      text: 'The accident board presents its report.',
      kind: 'report_release',
      timing: 'window',
      expectedStart: '2027-01-10T00:00:00Z',
      expectedEnd: '2027-02-20T00:00:00Z',
      url: 'https://board.example/',
    },
  ]
  const ready = <T extends object>(items: T[]) => ({ create: items.map(item => ({ ...item, stage: 'ready' })) })
  const { createStory: story } = await admin(
    `mutation ($data: StoryCreateInput!) {
      createStory(data: $data) { id claims { id slug } openQuestions { id slug } }
    }`,
    {
      data: {
        slug: toldSlug,
        title: 'A ferry turns back: what we know so far',
        dek: 'The Kestrel came back to port after 37 minutes with 212 people on board. Why is not known.',
        byline: 'Ida Holm',
        status: 'developing',
        stage: 'ready',
        heroImageAlt: 'A ferry lies at the pier at dusk.',
        heroImageCredit: 'Harbour Office',
        topics: {
          create: [{ name: 'Shipping', slug: 'shipping', description: 'Ships, harbours and those who work there.' }],
        },
        claims: ready(claims),
        openQuestions: ready(questions),
        watchItems: ready(watchItems),
      },
    },
  )
  const claimId = (slug: string) => story.claims.find((claim: { slug: string }) => claim.slug === slug)?.id
  const questionId = (slug: string) =>
    story.openQuestions.find((question: { slug: string }) => question.slug === slug)?.id
  const reference = (relationship: string, id: string) => ({
    type: 'relationship',
    relationship,
    data: { id },
    children: [{ text: '' }],
  })
  const body = [
    { type: 'heading', level: 2, children: [{ text: 'The morning' }] },
    {
      type: 'paragraph',
      children: [
        { text: 'The sea was ' },
        { text: 'calm', bold: true },
        { text: '. This much is certain: ' },
        reference('claim', claimId('kestrel-left-at-noon')),
        { text: ' The ' },
        { type: 'link', href: 'https://harbour.example/', children: [{ text: 'harbour' }] },
        { text: ' has published its log: ' },
        reference('source', ids[0] ?? ''),
        { text: '.' },
      ],
    },
    {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [{ text: 'There was a bang, and then it was quiet.' }] }],
    },
    {
      type: 'paragraph',
      children: [{ text: 'What remains: ' }, reference('question', questionId('why-did-the-kestrel-turn-back'))],
    },
    {
      type: 'unordered-list',
      children: [
        {
          type: 'list-item',
          children: [
            { type: 'list-item-content', children: [{ text: 'Two more ferries have engines of this kind.' }] },
          ],
        },
      ],
    },
  ]
  await admin(`mutation ($id: ID!, $data: StoryUpdateInput!) { updateStory(where: { id: $id }, data: $data) { id } }`, {
    id: story.id,
    data: { body },
  })
  await illustrate(url, story.id)
  await approve(second, claimId('kestrel-left-at-noon'))
  await admin(`mutation ($id: ID!) { updateClaim(where: { id: $id }, data: { assessment: confirmed }) { id } }`, {
    id: claimId('kestrel-left-at-noon'),
  })
  await publishTold(admin)

  await admin(
    `mutation ($id: ID!) { updateClaim(where: { id: $id }, data: { text: "None of the 212 people on board was injured." }) { id } }`,
    { id: claimId('nobody-was-hurt') },
  )
  await publishTold(admin, 'correction', 'We had counted the crew twice elsewhere; the wording is more exact now.')
  await admin(
    `mutation ($id: ID!) { retractClaim(where: { id: $id }, reason: source_retracted, note: "The report took it out on the next day.") { id } }`,
    { id: claimId('second-ferry-damaged') },
  )
  await admin(
    `mutation ($id: ID!, $claim: ID!) {
      updateOpenQuestion(where: { id: $id }, data: { state: answered, answer: "No.", answeredBy: { connect: [{ id: $claim }] } }) { id }
    }`,
    { id: questionId('was-anybody-hurt'), claim: claimId('nobody-was-hurt') },
  )
  await publishTold(admin)
}

/** Publishes the story as it is now. */
export async function publishTold(api: Api, signal = 'update', note = ''): Promise<number> {
  const { publishStory } = await api(
    `mutation ($slug: String!, $signal: PublishSignal!, $note: String!) {
      publishStory(where: { slug: $slug }, signal: $signal, note: $note) { version }
    }`,
    { slug: toldSlug, signal, note },
  )
  return publishStory.version
}

async function approve(api: Api, id: string): Promise<void> {
  await api(`mutation ($id: ID!) { approveClaim(where: { id: $id }) { id } }`, { id })
}

/** Uploads a picture (GraphQL multipart request specification). */
async function illustrate(url: string, id: string): Promise<void> {
  const query = `mutation ($id: ID!, $file: Upload!) { updateStory(where: { id: $id }, data: { heroImage: { upload: $file } }) { id } }`
  const form = new FormData()
  form.append('operations', JSON.stringify({ query, variables: { id, file: null } }))
  form.append('map', JSON.stringify({ file: ['variables.file'] }))
  form.append('file', new Blob([buildPicture(1200, 675)], { type: 'image/png' }), 'pier.png')
  const token = await signIn(url, 'admin@example.com', adminPassword)
  const response = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': 'true', authorization: `Bearer ${token}` },
    body: form,
  })
  const { errors } = await response.json()
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
}
