import { virtual } from '@keystone-6/core/fields'

import type { Lists } from '../../generated/keystone/types.ts'
import { findWayIn } from '../../src/access/way-in.ts'
import type { WayIn } from '../../src/access/way-in.ts'
import type { Given } from '../../src/mail/give-link.ts'
import { isAdmin } from '../access.ts'
import { g } from '../fields/g.ts'

type Shown = WayIn & { readonly link: string | null; readonly mailedTo: string | null }

const key = 'sofar:link'

const WayInType = g.object<Shown>()({
  name: 'WayIn',
  description: 'How far somebody has come in.',
  fields: {
    hasPassword: g.field({ type: g.nonNull(g.Boolean), description: 'Whether they have chosen a password.' }),
    hasSecondFactor: g.field({ type: g.nonNull(g.Boolean), description: 'Whether they are asked for a code as well.' }),
    linkExpiresAt: g.field({ type: g.DateTime, description: 'Until when their open link can be used.' }),
    lastSignedInAt: g.field({ type: g.DateTime, description: 'When they signed in last.' }),
    link: g.field({
      type: g.String,
      description: 'The link that was made just now; shown once, and not when it was mailed.',
    }),
    mailedTo: g.field({ type: g.String, description: 'Where the link that was made just now was mailed to.' }),
  },
})

const description = 'How far they have come in, for administrators.'

/** How far somebody has come in; null for those who may not know. */
export const wayIn = virtual<Lists.User.TypeInfo>({
  field: g.field({
    type: WayInType,
    description,
    resolve: async (person, _args, context) => {
      if (!isAdmin(context)) return null
      const given: Given | undefined = Reflect.get(person, key)
      return {
        ...(await findWayIn(context.prisma, person.id)),
        link: given !== undefined && 'link' in given ? given.link : null,
        mailedTo: given !== undefined && 'mailedTo' in given ? given.mailedTo : null,
      }
    },
  }),
  ui: {
    label: 'Way in',
    description,
    views: './admin/views/way-in',
    query: '{ hasPassword hasSecondFactor linkExpiresAt lastSignedInAt }',
    createView: { fieldMode: 'hidden' },
    itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
    listView: { fieldMode: 'hidden' },
  },
})

/** The person with the link that they were given, for the one answer that tells it. */
export function withLink<Person extends object>(person: Person, given: Given): Person {
  return { ...person, [key]: given }
}
