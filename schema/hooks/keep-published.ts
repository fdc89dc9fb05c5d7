import type { Context } from '../../generated/keystone/types.ts'
import { isPublic } from '../../src/publishing/is-public.ts'
import { deletionObjections } from '../../src/rules/permanence.ts'

type DeleteArgs = {
  item: { id: string }
  listKey: string
  context: Pick<Context, 'prisma'>
  addValidationError: (message: string) => void
}

/** Nothing once published disappears (content model, rule 13): it is retracted or withdrawn, never deleted. */
export async function keepPublished({ item, listKey, context, addValidationError }: DeleteArgs): Promise<void> {
  for (const objection of deletionObjections({ isPublic: await isPublic(context.prisma, listKey, item.id) })) {
    addValidationError(objection)
  }
}
