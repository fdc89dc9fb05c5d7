import { useQuery } from '@apollo/client/react'
import { VStack } from '@keystar/ui/layout'
import { TextField } from '@keystar/ui/text-field'
import { Text } from '@keystar/ui/typography'
import { useEffect, useEffectEvent, useState } from 'react'

import { originBases, reliabilities, sourceKinds } from '../../src/vocabulary/source.ts'
import { ChoicePicker } from '../components/choice-picker.tsx'
import type { Cite } from './cite.ts'
import { isAddress, isDay, proposeTitle } from './cite.ts'
import { Columns } from './columns.tsx'
import { proposeSource } from './query.ts'

type Proposal = {
  proposeSource: {
    title: string
    publisher: string
    publisherItem: { id: string } | null
    authors: string
    publishedAt: string | null
    language: string
    known: { id: string; label: string } | null
  }
}

type Props = { cite: Cite; set: (change: Partial<Cite>) => void }

/** What is to be known of a source that the newsroom does not have yet; a web page is asked what it says about itself. */
export function NewSourceFields({ cite, set }: Props) {
  return (
    <>
      {isAddress(cite.source) && <PageFields cite={cite} set={set} />}
      <Columns>
        <ChoicePicker label="Kind" choices={sourceKinds} value={cite.kind} onChange={kind => set({ kind })} />
        <ChoicePicker
          label="How it knows"
          choices={originBases}
          value={cite.originBasis}
          onChange={originBasis => set({ originBasis })}
        />
        <ChoicePicker
          label="Reliability of the source"
          choices={reliabilities}
          value={cite.reliability}
          onChange={reliability => set({ reliability })}
        />
      </Columns>
    </>
  )
}

function PageFields({ cite, set }: Props) {
  const address = useSettled(cite.source.trim())
  const { data, error, loading } = useQuery<Proposal>(proposeSource, {
    variables: { url: address },
    skip: !URL.canParse(address),
    fetchPolicy: 'no-cache',
  })
  const take = useEffectEvent((proposed: Proposal['proposeSource']) => set(proposalFor(cite, proposed)))
  useEffect(() => {
    if (data !== undefined) take(data.proposeSource)
  }, [data])
  return (
    <VStack gap="large">
      <output style={{ display: 'block' }}>
        <Text size="small" color="neutralSecondary">
          {loading && 'Looking at the page …'}
          {error !== undefined && 'The page could not be looked at from here: type its title.'}
          {data !== undefined && !loading && 'Proposed from what the page says about itself. Change what is wrong.'}
        </Text>
      </output>
      <TextField
        label="Title of the source"
        description={`Left empty, it is called “${proposeTitle(cite.source.trim())}”.`}
        value={cite.title}
        onChange={title => set({ title })}
      />
      <Columns>
        <TextField
          label="Publisher"
          value={cite.publisher}
          onChange={publisher => set({ publisher, publisherId: null })}
        />
        <TextField
          label="Published on"
          description="Year-month-day, such as 2026-11-25."
          value={cite.publishedOn}
          errorMessage={cite.publishedOn === '' || isDay(cite.publishedOn) ? undefined : 'Write it as year-month-day.'}
          onChange={publishedOn => set({ publishedOn })}
        />
      </Columns>
    </VStack>
  )
}

/** The source that the newsroom has already; or else what the page says, where nobody has typed something better. */
function proposalFor(
  cite: Cite,
  { known, publisherItem, publishedAt, ...page }: Proposal['proposeSource'],
): Partial<Cite> {
  if (known !== null) return { source: known.label, sourceId: known.id }
  return {
    title: cite.title || page.title,
    ...(cite.publisher === '' && { publisher: page.publisher, publisherId: publisherItem?.id ?? null }),
    publishedOn: cite.publishedOn || (publishedAt?.slice(0, 10) ?? ''),
    authors: page.authors,
    language: page.language,
  }
}

const settleMs = 500

/** What is typed, once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
