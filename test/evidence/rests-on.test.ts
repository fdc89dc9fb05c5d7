import { buildSource } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { create, supports } from './newsroom-api.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

test('Every claim that rests on a source is found, however far', async () => {
  const api = newsroom.as('editor')
  const log = await create(api, 'Source', buildSource({ originBasis: 'document' }))
  const wire = await create(api, 'Source', buildSource({ title: 'Wire', derivedFrom: { connect: [{ id: log }] } }))
  const paper = await create(api, 'Source', buildSource({ title: 'Paper', derivedFrom: { connect: [{ id: wire }] } }))
  const elsewhere = await create(api, 'Source', buildSource({ title: 'Elsewhere' }))
  const claim = (text: string, source: string) =>
    create(api, 'Claim', { text, citations: { create: [supports(source)] } })
  const cites = await claim('It left at noon.', log)
  const repeats = await claim('It left late.', paper)
  await claim('It was blue.', elsewhere)
  const depends = await create(api, 'Claim', {
    text: 'It could not arrive in time.',
    kind: 'inference',
    dependsOn: { connect: [{ id: repeats }] },
  })
  const { restsOn } = await api(`query ($id: ID!) { restsOn(source: { id: $id }) { how isPublic claim { id } } }`, {
    id: log,
  })
  expect(restsOn).toEqual([
    { how: 'cites', isPublic: false, claim: { id: cites } },
    { how: 'cites_a_repetition', isPublic: false, claim: { id: repeats } },
    { how: 'depends_on_a_claim', isPublic: false, claim: { id: depends } },
  ])
})
