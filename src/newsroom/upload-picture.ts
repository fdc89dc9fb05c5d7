import { g as plainG, gWithContext } from '@keystone-6/core'
import type { BaseListTypeInfo } from '@keystone-6/core/types'
import type { GraphQLSchema } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { picture } from '../../schema/fields/picture.ts'
import type { BodyPicture } from '../vocabulary/body-blocks.ts'
import { isBodyPicture } from '../vocabulary/body-blocks.ts'
import { badInput } from '../errors.ts'

const g = gWithContext<Context>()

const UploadedPicture = g.object<BodyPicture>()({
  name: 'UploadedPicture',
  description: 'A picture that was uploaded, as a picture block of a body keeps it.',
  fields: {
    src: g.field({ type: g.nonNull(g.String), description: 'Its path on this server.' }),
    width: g.field({ type: g.nonNull(g.Int), description: 'In pixels.' }),
    height: g.field({ type: g.nonNull(g.Int), description: 'In pixels.' }),
  },
})

/** Adds the mutation by which the body editor uploads a picture, before the body that shows it is saved. */
const extend = plainG.extend(() => ({
  mutation: {
    uploadPicture: g.field({
      type: g.nonNull(UploadedPicture),
      description: 'Uploads a picture for the body of a story: JPEG, PNG, GIF or WebP.',
      args: { upload: g.arg({ type: g.nonNull(g.Upload), description: 'The file.' }) },
      resolve: (_root, { upload }, context: Context) => keep(upload, context),
    }),
  },
}))

export function withUpload(schema: GraphQLSchema): GraphQLSchema {
  return extend(schema)
}

/** As the picture of a story is kept: by the same field, so that both take and refuse the same files. */
const { input } = picture<BaseListTypeInfo>('A picture of a body.')({
  listKey: 'Story',
  fieldKey: 'body',
  lists: {},
  provider: 'postgresql',
})

/** Keystone types what its own fields take as nothing that anybody could give. */
const store: (value: { upload: unknown }, context: Context) => Promise<unknown> = Reflect.get(
  input?.create ?? {},
  'resolve',
)

async function keep(upload: unknown, context: Context): Promise<BodyPicture> {
  const kept = await store({ upload }, context)
  const { id, extension, width, height }: Partial<Record<string, unknown>> = Object.fromEntries(
    Object.entries(typeof kept === 'object' && kept !== null ? kept : {}),
  )
  const shown = { src: `/images/${String(id)}.${String(extension)}`, width, height }
  if (!isBodyPicture(shown)) throw badInput('upload: is not a picture in JPEG, PNG, GIF or WebP.')
  return shown
}
