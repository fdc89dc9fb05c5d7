import type { GraphQLSchema } from 'graphql'

import { lists } from '../../schema/index.ts'
import { extendWithDesk } from '../../schema/queries/desk.ts'
import { extendWithLatestUpdates } from '../../schema/queries/latest-updates.ts'
import { extendWithPastStory } from '../../schema/queries/past-story.ts'
import { extendWithRestsOn } from '../../schema/queries/rests-on.ts'
import { extendWithRetractionImpact } from '../../schema/queries/retraction-impact.ts'
import { passAnswered } from '../history/answered.ts'
import { describeTypes } from '../graphql/describe-types.ts'
import { extendWithSourceProposal } from './propose-source/extend-schema.ts'
import { extendWithImport } from '../transfer/save/extend-schema.ts'
import { extendWithPictures } from '../transfer/save/picture-schema.ts'
import { checkArguments } from '../graphql/check-arguments.ts'
import { neverNullLists, oneOfUniqueWheres } from '../graphql/tighten-schema.ts'
import { replaceSignIn } from './authenticate.ts'
import { withPasswordChange } from './change-password.ts'
import { guardArguments } from './guard-arguments.ts'
import { guardRootFields } from './guard-root-fields.ts'
import { extendWithIssueApiToken } from './issue-api-token.ts'
import { extendWithNoteExport } from './note-export.ts'
import { withPresence } from './presence.ts'
import { extendWithPreviewLink } from './preview-link.ts'
import { transactionalMutations } from './transactional-mutations.ts'
import { withSecondFactor } from './second-factor.ts'
import { withUpload } from './upload-picture.ts'
import { visibleAtOnce } from './visible-at-once.ts'
import { withWaysIn } from './ways-in.ts'

const additions = [
  extendWithRetractionImpact,
  extendWithRestsOn,
  extendWithDesk,
  extendWithLatestUpdates,
  extendWithPastStory({ withWithdrawn: true }),
  extendWithImport,
  extendWithPictures,
  extendWithSourceProposal,
  extendWithIssueApiToken,
  extendWithPreviewLink,
  extendWithNoteExport,
]

/** What the newsroom API adds to what Keystone generates. */
export function extendNewsroomSchema(generated: GraphQLSchema): GraphQLSchema {
  const schema = additions.reduce((extended, add) => add(extended), generated)
  describeTypes(schema, lists)
  neverNullLists(schema)
  oneOfUniqueWheres(schema)
  passAnswered(schema)
  if (generated.extensions.scope === 'public') {
    transactionalMutations(schema)
    visibleAtOnce(schema)
  }
  replaceSignIn(schema)
  const extended = [withPresence, withUpload, withWaysIn, withPasswordChange, withSecondFactor].reduce(
    (whole, add) => add(whole),
    schema,
  )
  guardArguments(extended)
  checkArguments(extended)
  guardRootFields(extended)
  return extended
}
