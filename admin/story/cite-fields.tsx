import { useQuery } from '@apollo/client/react'
import { Combobox, Item } from '@keystar/ui/combobox'
import { Grid, VStack } from '@keystar/ui/layout'
import { TextArea, TextField } from '@keystar/ui/text-field'
import { Text } from '@keystar/ui/typography'
import { useDeferredValue } from 'react'

import { attributions, credibilities, directnesses, stances } from '../../src/vocabulary/citation.ts'
import { originBases, reliabilities, sourceKinds } from '../../src/vocabulary/source.ts'
import { ChoicePicker } from '../components/choice-picker.tsx'
import { labelOf } from '../components/words.ts'
import { findSources } from './query.ts'

/** A source and what it says about a claim, as somebody types it. */
export type Cite = {
  /** What stands in the field: a web address, a title, or the label of the source that was chosen. */
  source: string
  /** The source that was chosen among those that the newsroom has. */
  sourceId: string | null
  title: string
  kind: keyof typeof sourceKinds
  reliability: keyof typeof reliabilities
  originBasis: keyof typeof originBases
  quote: string
  stance: keyof typeof stances
  directness: keyof typeof directnesses
  attribution: keyof typeof attributions
  credibility: keyof typeof credibilities
}

export const noCite: Cite = {
  source: '',
  sourceId: null,
  title: '',
  kind: 'news_report',
  reliability: 'F',
  originBasis: 'unstated',
  quote: '',
  stance: 'supports',
  directness: 'secondary',
  attribution: 'on_record',
  credibility: 'c6',
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text.trim())

/** Whether it names a source. */
export const isCited = ({ source }: Cite): boolean => source.trim() !== ''

/** The citation as its create input; the source is made with it when the newsroom does not have it. */
export function citationInput(cite: Cite): Record<string, unknown> {
  const { source, sourceId, title, kind, reliability, originBasis, quote, ...rest } = cite
  const words = source.trim()
  const created = isAddress(words) ? { url: words, title: title.trim() || proposeTitle(words) } : { title: words }
  return {
    ...rest,
    quoteExact: quote.trim(),
    source:
      sourceId === null ? { create: { ...created, kind, reliability, originBasis } } : { connect: { id: sourceId } },
  }
}

/** The last words of an address, until somebody writes a better title. */
function proposeTitle(address: string): string {
  const { hostname, pathname } = URL.canParse(address) ? new URL(address) : { hostname: address, pathname: '' }
  const words = decodeURIComponent(pathname.split('/').findLast(part => /[a-z]{3}/i.test(part)) ?? '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words === '' ? hostname : `${words.charAt(0).toUpperCase()}${words.slice(1)} (${hostname})`
}

type Found = { sources: { id: string; label: string; kind: string | null }[] }

/** Who says so, in their words, and how far that can be trusted: with the Admiralty letters and what they mean. */
export function CiteFields({ cite, onChange }: { cite: Cite; onChange: (cite: Cite) => void }) {
  const set = (change: Partial<Cite>): void => onChange({ ...cite, ...change })
  const wanted = useDeferredValue(cite.source.trim())
  const { data } = useQuery<Found>(findSources, {
    variables: { text: wanted },
    skip: wanted.length < 2 || cite.sourceId !== null,
    fetchPolicy: 'no-cache',
  })
  const found = wanted.length < 2 ? [] : (data?.sources ?? [])
  const isNew = isCited(cite) && cite.sourceId === null
  const isPrinted = isAddress(cite.source)
  return (
    <VStack gap="large">
      <Combobox
        label="Source"
        description="A web address, a title, or a source that the newsroom has already."
        allowsCustomValue
        items={found}
        inputValue={cite.source}
        selectedKey={cite.sourceId}
        onInputChange={source => {
          if (source !== cite.source) set({ source, sourceId: null })
        }}
        onSelectionChange={key => {
          const chosen = found.find(({ id }) => id === key)
          if (chosen !== undefined) set({ source: chosen.label, sourceId: chosen.id })
        }}
        UNSAFE_style={{ width: '100%' }}
      >
        {item => (
          <Item key={item.id} textValue={item.label}>
            <Text>{item.label}</Text>
            <Text slot="description">{item.kind === null ? '' : labelOf(sourceKinds, item.kind)}</Text>
          </Item>
        )}
      </Combobox>
      {isNew && (
        <>
          {isPrinted && (
            <TextField
              label="Title of the source"
              description={`Left empty, it is called “${proposeTitle(cite.source.trim())}”.`}
              value={cite.title}
              onChange={title => set({ title })}
            />
          )}
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
      )}
      <TextArea
        label="Quote"
        description="The words, exactly as they stand in the source."
        value={cite.quote}
        onChange={quote => set({ quote })}
      />
      <Columns>
        <ChoicePicker label="Stance" choices={stances} value={cite.stance} onChange={stance => set({ stance })} />
        <ChoicePicker
          label="Credibility of the statement"
          choices={credibilities}
          value={cite.credibility}
          onChange={credibility => set({ credibility })}
        />
        <ChoicePicker
          label="Directness"
          choices={directnesses}
          value={cite.directness}
          onChange={directness => set({ directness })}
        />
        <ChoicePicker
          label="What was agreed"
          choices={attributions}
          value={cite.attribution}
          onChange={attribution => set({ attribution })}
        />
      </Columns>
    </VStack>
  )
}

function Columns({ children }: { children: React.ReactNode }) {
  return (
    <Grid gap="large" columns="repeat(auto-fit, minmax(min(100%, 220px), 1fr))" alignItems="start">
      {children}
    </Grid>
  )
}
