import { VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Heading, Text } from '@keystar/ui/typography'
import type { ReactNode } from 'react'

import { assessments } from '../../src/vocabulary/claim.ts'
import { stances } from '../../src/vocabulary/citation.ts'
import { labelOf, momentOf } from '../components/words.ts'
import type { PreviewedClaim, PreviewedStory } from './query.ts'

const claimSections = [
  { key: 'whatWeKnow', title: 'What we know' },
  { key: 'whatIsReported', title: 'What is reported' },
  { key: 'whatIsDisputed', title: 'What is disputed' },
  { key: 'whatWeGotWrong', title: 'What we got wrong' },
] as const

/** A story in the order in which readers are told it, without the looks of any site. */
export function StoryAsReadersSeeIt({ story }: { story: PreviewedStory }) {
  return (
    <VStack gap="xlarge" elementType="article">
      <Heading elementType="h2" size="large">
        {story.title}
      </Heading>
      {story.dek !== '' && <Text size="large">{story.dek}</Text>}
      {story.byline !== '' && <Text color="neutralSecondary">{story.byline}</Text>}
      {blocksOf(story.body.document).map(({ key, text, isHeading }) =>
        isHeading ? (
          <Heading key={key} elementType="h3" size="small">
            {text}
          </Heading>
        ) : (
          <Text key={key}>{text}</Text>
        ),
      )}
      {claimSections.map(({ key, title }) => (
        <Part key={key} title={title} items={story[key]}>
          {claim => <Claim claim={claim} />}
        </Part>
      ))}
      <Part title="What is unknown" items={story.whatIsUnknown}>
        {({ text, whyItMatters }) => (
          <>
            <Text>{text}</Text>
            {whyItMatters !== '' && <Text color="neutralSecondary">{whyItMatters}</Text>}
          </>
        )}
      </Part>
      <Part title="What to watch" items={story.whatToWatch}>
        {({ text, expectedStart }) => (
          <>
            <Text>{text}</Text>
            {expectedStart !== null && <Text color="neutralSecondary">{momentOf(expectedStart)}</Text>}
          </>
        )}
      </Part>
    </VStack>
  )
}

function Part<Item extends { id: string }>({
  title,
  items,
  children,
}: {
  title: string
  items: readonly Item[]
  children: (item: Item) => ReactNode
}) {
  if (items.length === 0) return null
  return (
    <VStack gap="medium" elementType="section">
      <Heading elementType="h3" size="small">
        {title}
      </Heading>
      <VStack gap="large" elementType="ul" UNSAFE_style={{ margin: 0, paddingInlineStart: 20 }}>
        {items.map(item => (
          <li key={item.id}>
            <VStack gap="regular">{children(item)}</VStack>
          </li>
        ))}
      </VStack>
    </VStack>
  )
}

function Claim({ claim: { text, assessment, rationale, citations } }: { claim: PreviewedClaim }) {
  return (
    <>
      <Text>{text}</Text>
      <Text size="small" color="neutralSecondary">
        {labelOf(assessments, assessment)}
        {rationale === '' ? '' : `: ${rationale}`}
      </Text>
      {citations.map(({ id, stance, quoteExact, source }) => (
        <Text key={id} size="small" UNSAFE_style={{ overflowWrap: 'anywhere' }}>
          {labelOf(stances, stance)}: {source === null ? 'a source that is not named' : <Source source={source} />}
          {quoteExact === '' ? '' : ` “${quoteExact}”`}
        </Text>
      ))}
    </>
  )
}

function Source({
  source: { title, url, publicAttribution },
}: {
  source: NonNullable<PreviewedClaim['citations'][0]['source']>
}) {
  if (title === '') return publicAttribution
  return /^https?:/.test(url) ? <TextLink href={url}>{title}</TextLink> : title
}

/** The words of a document, block by block. */
function blocksOf(document: unknown): { key: string; text: string; isHeading: boolean }[] {
  if (!Array.isArray(document)) return []
  return document
    .map((block: unknown, at) => ({
      key: String(at),
      text: textOf(block).trim(),
      isHeading: typeOf(block) === 'heading',
    }))
    .filter(({ text }) => text !== '')
}

const typeOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'type' in node ? node.type : undefined

function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textOf).join('') : ''
}
