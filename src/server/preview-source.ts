import type { Context } from '../../generated/keystone/types.ts'
import type { PrismaModule } from '../delivery/context.ts'
import { createDeliveryContext } from '../delivery/context.ts'
import type { PreviewSource } from '../delivery/preview.ts'
import { findPreview } from '../newsroom/find-preview.ts'
import { ensurePreview } from '../publishing/preview/ensure-preview.ts'

/** What previews are answered from; `url` is the database as its owner reaches it. */
export function previewSource(
  newsroom: Context,
  { prismaModule, url }: { prismaModule: PrismaModule; url: string },
): PreviewSource {
  return {
    context: createDeliveryContext(prismaModule, { url, perspective: 'preview' }),
    find: token => findPreview(newsroom, token),
    prepare: () => ensurePreview(url),
  }
}
