/** What is asked of the delivery API, as any site for readers would. */
const storyQuery = `query PreviewedStory($id: ID!) {
  story(where: { id: $id }) {
    title dek byline status
    body { document }
    whatWeKnow { ...PreviewedClaim }
    whatIsReported { ...PreviewedClaim }
    whatIsDisputed { ...PreviewedClaim }
    whatWeGotWrong { ...PreviewedClaim }
    whatIsUnknown { id text whyItMatters }
    whatToWatch { id text expectedStart }
  }
}
fragment PreviewedClaim on Claim {
  id text assessment rationale
  citations { id stance quoteExact source { id title url publicAttribution } }
}`

type Source = { id: string; title: string; url: string; publicAttribution: string }

export type PreviewedClaim = {
  id: string
  text: string
  assessment: string
  rationale: string
  citations: { id: string; stance: string; quoteExact: string; source: Source | null }[]
}

export type PreviewedStory = {
  title: string
  dek: string
  byline: string
  status: string
  body: { document: unknown }
  whatWeKnow: PreviewedClaim[]
  whatIsReported: PreviewedClaim[]
  whatIsDisputed: PreviewedClaim[]
  whatWeGotWrong: PreviewedClaim[]
  whatIsUnknown: { id: string; text: string; whyItMatters: string }[]
  whatToWatch: { id: string; text: string; expectedStart: string | null }[]
}

/** Asks the delivery API with the token of a preview; throws what it says instead of an answer. */
export async function readStory(id: string, token: string): Promise<PreviewedStory | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: storyQuery, variables: { id } }),
  })
  const { data, errors }: { data?: { story: PreviewedStory | null }; errors?: { message: string }[] } =
    await response.json()
  if (data === undefined) throw new Error(errors?.[0]?.message ?? 'The server did not answer.')
  return data.story
}
