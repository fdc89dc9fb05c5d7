import { g as plainG, gWithContext } from '@keystone-6/core'
import type { GraphQLSchema } from 'graphql'

import type { Context } from '../../../generated/keystone/types.ts'
import { badInput } from '../../errors.ts'
import { findPicture, keepPicture } from '../../images/keep-picture.ts'
import { partBytes, pictureKey } from '../format/picture.ts'

const g = gWithContext<Context>()

type Part = { readonly bytes: number; readonly data: string }

const picturePart = g.object<Part>()({
  name: 'PicturePart',
  description: 'Some bytes of a picture.',
  fields: {
    bytes: g.field({ type: g.nonNull(g.Int), description: 'How many bytes the picture has.' }),
    data: g.field({ type: g.nonNull(g.String), description: 'These bytes of it, in base64.' }),
  },
})

const key = g.arg({ type: g.nonNull(g.String), description: 'The name of its file, such as <id>.jpg.' })
const at = g.arg({ type: g.nonNull(g.Int), description: 'How many bytes of it come before.' })

const extend = plainG.extend(() => ({
  mutation: {
    importPicture: g.field({
      type: g.nonNull(g.Boolean),
      description:
        'Keep a picture that another Sofar has exported, before the content that shows it is imported. Answers whether it is whole; a large one is sent in parts.',
      args: {
        key,
        at,
        bytes: g.arg({ type: g.nonNull(g.Int), description: 'How many bytes it has.' }),
        data: g.arg({ type: g.nonNull(g.String), description: 'These bytes of it, in base64.' }),
      },
      resolve: (_root, { data, ...part }, { session }: Context) => {
        if (session === undefined) throw badInput('Sign in first.')
        return keepPicture({ ...part, key: requireKey(part.key), data: Buffer.from(data, 'base64') }, session.itemId)
      },
    }),
  },
  query: {
    pictureBytes: g.field({
      type: picturePart,
      description: 'Some bytes of a picture that is kept here; null when there is none.',
      args: { key, at },
      resolve: async (_root, { key: name, at: from }): Promise<Part | null> => {
        const picture = await findPicture(requireKey(name))
        if (picture === undefined) return null
        return {
          bytes: picture.length,
          data: picture.subarray(Math.max(from, 0), Math.max(from, 0) + partBytes).toString('base64'),
        }
      },
    }),
  },
}))

/** Adds `importPicture` and `pictureBytes` to the newsroom API. */
export function extendWithPictures(schema: GraphQLSchema): GraphQLSchema {
  return extend(schema)
}

function requireKey(name: string): string {
  if (!pictureKey.test(name)) throw badInput('key: is not the name of a picture, such as <id>.jpg.')
  return name
}
