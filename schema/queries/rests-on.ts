import { g } from '@keystone-6/core'
import type { KeystoneContext } from '@keystone-6/core/types'

import type { Database } from '../../src/database/query.ts'
import { requireItem } from '../../src/errors.ts'
import type { RestsOn } from '../../src/evidence/rests-on.ts'
import { restsOn } from '../../src/evidence/rests-on.ts'
import { waysOfResting } from '../../src/vocabulary/source.ts'
import { enumOf } from '../fields/enum-of.ts'

type Found = RestsOn & { readonly item: object }

/** `restsOn`: every claim that rests on a source, however far. */
export const extendWithRestsOn = g.extend(base => {
  const resting = g.object<Found>()({
    name: 'RestingClaim',
    description: 'A claim that rests on a source.',
    fields: {
      claim: g.field({
        type: g.nonNull(base.object('Claim')),
        description: 'The claim.',
        resolve: ({ item }) => item,
      }),
      how: g.field({
        type: g.nonNull(enumOf('WayOfResting', 'How a claim rests on a source.', waysOfResting)),
        description: 'How it rests on the source.',
      }),
      isPublic: g.field({ type: g.nonNull(g.Boolean), description: 'Whether readers see it.' }),
    },
  })
  return {
    query: {
      restsOn: g.field({
        type: g.nonNull(g.list(g.nonNull(resting))),
        description:
          'Every claim that rests on this source: cites it, cites what repeats it, or depends on such a claim.',
        args: {
          source: g.arg({
            type: g.nonNull(base.inputObject('SourceWhereUniqueInput')),
            description: 'The source.',
          }),
        },
        resolve: async (_root, { source: where }, context: KeystoneContext): Promise<Found[]> => {
          const { id } = requireItem('Source', where, await context.db.Source?.findOne({ where }))
          const database: Database = context.prisma
          const found = await restsOn(database, String(id))
          const claims = await context.db.Claim?.findMany({ where: { id: { in: found.map(({ claim }) => claim) } } })
          const byId = new Map(claims?.map(claim => [claim.id, claim]))
          return found.flatMap(of => {
            const item = byId.get(of.claim)
            return item === undefined ? [] : [{ ...of, item }]
          })
        },
      }),
    },
  }
})
