import { adjectives, animals, uniqueNamesGenerator } from '@joaomoreno/unique-names-generator'

import type { Lists } from '../../generated/keystone/types.ts'
import { takeName } from './proposals.ts'

type ResolveInput = Extract<NonNullable<NonNullable<Lists.Source['hooks']>['resolveInput']>, { create?: unknown }>

/** A source that may not be named gets two random words that the newsroom calls it by; they say nothing of who it is. */
export const nameProtected: ResolveInput = {
  create: async ({ resolvedData, context }) =>
    isPublic(resolvedData.protection) ? resolvedData : { ...resolvedData, designation: await freeDesignation(context) },
  update: async ({ resolvedData, item, context }) =>
    isPublic(resolvedData.protection ?? item.protection) || item.designation
      ? resolvedData
      : { ...resolvedData, designation: await freeDesignation(context) },
}

function isPublic(protection: unknown): boolean {
  return protection === 'public' || protection === undefined || protection === null
}

type Context = Parameters<NonNullable<ResolveInput['create']>>[0]['context']

/** Two words that no other source goes by. */
async function freeDesignation(context: Context): Promise<string> {
  for (;;) {
    const designation = uniqueNamesGenerator({
      dictionaries: [adjectives, animals],
      separator: ' ',
      style: 'lowerCase',
    })
    if (!takeName(context.prisma, designation)) continue
    if ((await context.prisma.source.count({ where: { designation } })) === 0) return designation
  }
}
