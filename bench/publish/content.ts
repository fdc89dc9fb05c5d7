import { randomUUID } from 'node:crypto'

import { connectClient } from '../../src/database/connection.ts'

/** A story with its claims, each with its citations of sources of its own; ready, never published. */
export async function insertStory(
  url: string,
  { claims, citations }: { claims: number; citations: number },
): Promise<{ id: string; claims: string[] }> {
  const story = randomUUID()
  const ids = Array.from({ length: claims }, () => randomUUID())
  const sources = ids.flatMap(claim => Array.from({ length: citations }, () => ({ claim, source: randomUUID() })))
  const client = await connectClient(url)
  const insert = async (table: string, rows: readonly Record<string, unknown>[]): Promise<void> => {
    const columns = Object.keys(rows[0] ?? {}).map(column => `"${column}"`)
    await client.query(
      `insert into newsroom."${table}" (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::newsroom."${table}", $1::jsonb)`,
      [JSON.stringify(rows)],
    )
  }
  try {
    await client.query('begin')
    await insert('Story', [{ id: story, title: `A story of ${claims} claims`, slug: story, stage: 'ready', body: [] }])
    await insert(
      'Claim',
      ids.map((id, index) => ({
        id,
        slug: id,
        text: `Claim ${index}: the ferry left at noon, turned back at one, and nobody said why.`,
        stage: 'ready',
        assessment: 'reported',
        kind: 'fact',
      })),
    )
    await insert(
      '_StoryClaims',
      ids.map(id => ({ A: id, B: story })),
    )
    await insert(
      'Source',
      sources.map(({ source }, index) => ({
        id: source,
        title: `Log ${index} of the harbour`,
        kind: 'news_report',
        url: `https://example.com/log/${source}`,
        originBasis: 'first_hand',
        reliability: 'B',
      })),
    )
    await insert(
      'Citation',
      sources.map(({ claim, source }) => ({
        id: randomUUID(),
        claim,
        source,
        stance: 'supports',
        credibility: 'c2',
        quoteExact: 'Dep. 12:00, returned 13:00.',
      })),
    )
    await client.query('commit')
    return { id: story, claims: ids }
  } finally {
    await client.end()
  }
}
