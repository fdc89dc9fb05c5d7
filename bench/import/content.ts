import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type Size = { readonly claims: number; readonly claimsPerStory: number; readonly citationsPerClaim: number }

/** An export file of stories, their claims and the sources that these cite: as `sofar export` writes it. */
export async function writeContent(file: string, size: Size): Promise<void> {
  await pipeline(Readable.from(linesOf(size)), createWriteStream(file))
}

function* linesOf(size: Size): Generator<string> {
  yield line({ format: 'sofar-export', version: 1, identities: 'left out' })
  let records = 0
  for (const record of recordsOf(size)) {
    records += 1
    yield line(record)
  }
  yield line({ end: true, records })
}

/** What is in the file, as records. */
function* recordsOf({ claims, claimsPerStory, citationsPerClaim }: Size): Generator<object> {
  // Every source is cited by five claims.
  const sources = Math.max(citationsPerClaim, Math.ceil((claims * citationsPerClaim) / 5))
  for (let index = 0; index < sources; index += 1) {
    yield {
      type: 'source',
      key: `https://harbour.example/log/${index}`,
      kind: 'news_report',
      title: `Log ${index} of the harbour, as the paper printed it`,
      url: `https://harbour.example/log/${index}`,
      publishedAt: '2026-11-01T09:00:00.000Z',
      reliability: 'B',
      originBasis: 'first_hand',
    }
  }
  for (let index = 0; index < claims; index += 1) {
    yield {
      type: 'claim',
      slug: slugOf(index),
      text: `Sailing ${index}: the ferry left at noon, turned back at one, and nobody on board was told why.`,
      kind: 'event',
      importance: 'supporting',
      claimedAt: '2026-11-01',
      assessment: 'reported',
      rationale: 'One paper has seen the log; the ferry line has not answered yet.',
      stage: 'ready',
      citations: Array.from({ length: citationsPerClaim }, (_, place) => ({
        source: `https://harbour.example/log/${(index * citationsPerClaim + place * 7) % sources}`,
        directness: 'secondary',
        credibility: 'c2',
        quoteExact: `Departure 12:00, return 13:${String(10 + place)}; no entry of a reason (${index}).`,
        locator: `p. ${index % 40}`,
      })),
    }
  }
  for (let from = 0; from < claims; from += claimsPerStory) {
    const names = Array.from({ length: Math.min(claimsPerStory, claims - from) }, (_, place) => slugOf(from + place))
    yield {
      type: 'story',
      slug: `ferry-${from}`,
      title: `The ferry that turned back, ${from}`,
      claims: names.toSorted(),
    }
  }
}

const slugOf = (index: number): string => `sailing-${String(index).padStart(6, '0')}`

const line = (value: object): string => `${JSON.stringify(value)}\n`
