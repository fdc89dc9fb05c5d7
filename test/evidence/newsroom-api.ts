import type { Api } from '../support/newsroom.ts'

type Data = Record<string, unknown>

/** Creates one item and answers with its id. */
export async function create(api: Api, list: string, data: Data): Promise<string> {
  const answer = await api(`mutation ($data: ${list}CreateInput!) { item: create${list}(data: $data) { id } }`, {
    data,
  })
  return answer.item.id
}

/** A citation as its create input: the source supports the claim. */
export const supports = (source: string, data: Data = {}): Data => ({
  stance: 'supports',
  credibility: 'c2',
  source: { connect: { id: source } },
  ...data,
})

/** What a claim is called now. */
export async function assessmentOf(api: Api, id: string): Promise<string> {
  const { claim } = await api(`query ($id: ID!) { claim(where: { id: $id }) { assessment } }`, { id })
  return claim.assessment
}

/** What was written down about an item, oldest first. */
export async function auditOf(api: Api, id: string): Promise<{ action: string; details: any }[]> {
  const { auditEvents } = await api(
    `query ($id: String!) {
      auditEvents(where: { subjectId: { equals: $id } }, orderBy: { occurredAt: asc }) { action details }
    }`,
    { id },
  )
  return auditEvents
}

/** Approves a claim. */
export async function approve(api: Api, id: string): Promise<void> {
  await api(`mutation ($id: ID!) { approveClaim(where: { id: $id }) { id } }`, { id })
}
