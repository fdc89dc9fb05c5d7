import type { Context } from '../../generated/keystone/types.ts'
import { isNamed } from '../../schema/access.ts'
import { previewPermission } from '../../schema/permissions.ts'
import { findApiToken } from '../access/api-tokens.ts'
import { findPreviewLink } from '../access/preview-links.ts'

/**
 * What a token lets somebody preview: `*`, everything, with an API token that has the scope, or the id of the one story
 * that a link opens; undefined when it is no token for previews, or none any more.
 */
export async function findPreview({ prisma }: Pick<Context, 'prisma'>, token: string): Promise<string | undefined> {
  const session = await findApiToken(prisma, token)
  if (session !== undefined) return isNamed(previewPermission, session) ? '*' : undefined
  return findPreviewLink(prisma, token)
}
