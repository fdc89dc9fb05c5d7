import { slugifyWithCounter } from '@sindresorhus/slugify'
import { text } from '@keystone-6/core/fields'
import type { BaseListTypeInfo, FieldTypeFunc, KeystoneContext } from '@keystone-6/core/types'

import { maxSlugLength, slugPattern } from '../../src/rules/slug.ts'
import { takeName } from '../hooks/proposals.ts'
import { alwaysThere, described } from './describe.ts'

const maxLength = maxSlugLength

/** The address of an item: lower-case words and hyphens, unique; proposed from another field when left empty. */
export function slug<L extends BaseListTypeInfo>({ from }: { from: L['fields'] }): FieldTypeFunc<L> {
  const description = `Its address: lower-case words and hyphens. Proposed from the ${from} when left empty.`
  return described(
    description,
    text({
      isIndexed: 'unique',
      // Empty is let through, for a browser to send, and filled in before it is saved.
      validation: {
        length: { max: maxLength + 10 },
        match: {
          regex: new RegExp(`^$|${slugPattern.source}`),
          explanation: 'must be lower-case letters, digits and single hyphens, such as "who-knew-what"',
        },
      },
      hooks: {
        resolveInput: {
          create: async ({ resolvedData, fieldKey, context, listKey }) =>
            resolvedData[fieldKey] || proposeSlug(resolvedData[from], { context, listKey, fieldKey }),
          update: async ({ resolvedData, item, fieldKey, context, listKey }) =>
            resolvedData[fieldKey] === ''
              ? proposeSlug(resolvedData[from] ?? item[from], { context, listKey, fieldKey })
              : resolvedData[fieldKey],
        },
      },
      graphql: alwaysThere,
      ui: { description },
    }),
  )
}

type Place = { context: KeystoneContext; listKey: string; fieldKey: string }

async function proposeSlug(words: unknown, { context, listKey, fieldKey }: Place): Promise<string> {
  const transaction: object = context.prisma
  return findFreeSlug(slugFrom(words), async candidate => {
    if (!takeName(transaction, `${listKey}/${candidate}`)) return false
    const taken = await context.sudo().db[listKey]?.findOne({ where: { [fieldKey]: candidate } })
    return taken === null || taken === undefined
  })
}

function slugFrom(words: unknown): string {
  // Keystone bundles this as CommonJS, where the default export of the library is out of reach; a new counter adds nothing.
  const whole = slugifyWithCounter()(typeof words === 'string' ? words : '', { decamelize: false })
  if (whole.length <= maxLength) return whole === '' ? 'untitled' : whole
  return whole.slice(0, whole.lastIndexOf('-', maxLength) + 1 || maxLength).replace(/-$/, '')
}

async function findFreeSlug(base: string, isFree: (slug: string) => Promise<boolean>): Promise<string> {
  for (let suffix = 1; suffix < 100; suffix++) {
    const candidate = suffix === 1 ? base : `${base}-${suffix}`
    if (await isFree(candidate)) return candidate
  }
  return `${base}-${crypto.randomUUID().slice(0, 8)}`
}
