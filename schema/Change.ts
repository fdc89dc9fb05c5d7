import { list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { changeKinds, materialities } from '../src/vocabulary/update.ts'
import { permitted, permittedFields } from './access.ts'
import { choice } from './fields/choice.ts'
import { writtenBySystem } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { line, prose } from './fields/words.ts'

export const Change: Lists.Change = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    update: one('Update.changes', { description: 'The publication it is part of.' }),
    kind: choice(changeKinds, { description: 'What sort of change it is.', required: true, isIndexed: true }),
    materiality: choice(materialities, { description: 'How much it matters to a reader.', required: true }),
    field: line({ description: 'The field that changed, where it is one.' }),
    was: prose({ description: 'What it was; empty when it is new.', max: 100_000 }),
    is: prose({ description: 'What it is; empty when it went away.', max: 100_000 }),
    claim: one('Claim', { description: 'The claim that changed.' }),
    question: one('OpenQuestion', { description: 'The question that changed.' }),
    source: one('Source', { description: 'The source that changed.' }),
    watchItem: one('WatchItem', { description: 'The watch item that changed.' }),
  },
  ui: {
    labelField: 'kind',
    searchFields: ['was', 'is'],
    ...writtenBySystem,
    hideNavigation: true,
    listView: { initialColumns: ['kind', 'field', 'was', 'is', 'materiality', 'update'] },
  },
  graphql: { description: 'One thing that the public saw change, with what it was and what it is.' },
})
