import { useQuery } from '@apollo/client/react'
import { Combobox, Item } from '@keystar/ui/combobox'
import { VStack } from '@keystar/ui/layout'
import { TextArea } from '@keystar/ui/text-field'
import { Text } from '@keystar/ui/typography'
import { useDeferredValue } from 'react'

import { attributions, credibilities, directnesses, stances } from '../../src/vocabulary/citation.ts'
import { sourceKinds } from '../../src/vocabulary/source.ts'
import { ChoicePicker } from '../components/choice-picker.tsx'
import { labelOf } from '../components/words.ts'
import type { Cite } from './cite.ts'
import { isCited } from './cite.ts'
import { Columns } from './columns.tsx'
import { NewSourceFields } from './new-source-fields.tsx'
import { findSources } from './query.ts'

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
      {isNew && <NewSourceFields cite={cite} set={set} />}
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
