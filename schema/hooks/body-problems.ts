import { bodyBlocks, isBodyPicture } from '../../src/vocabulary/body-blocks.ts'
import type { FieldProblem } from './validate-with.ts'

/** What cannot be saved of a body: blocks that nobody knows, and pictures that some readers would get nothing of. */
export function bodyProblems(body: unknown): FieldProblem[] {
  return blocksOf(body).flatMap(({ component, props }) => {
    if (!Object.hasOwn(bodyBlocks, component)) {
      return [problem(`has a block “${component}”; it can hold ${Object.keys(bodyBlocks).join(', ')}`)]
    }
    if (component !== 'picture') return []
    const { file, alt } = props
    return [
      ...(isBodyPicture(file)
        ? []
        : [problem('has a picture block without a picture: upload one, or remove the block')]),
      ...(typeof alt === 'string' && alt.trim() !== ''
        ? []
        : [problem('has a picture that does not say what it shows: describe it for those who cannot see it')]),
    ]
  })
}

const problem = (message: string): FieldProblem => ({ field: 'body', message })

type Block = { readonly component: string; readonly props: Readonly<Record<string, unknown>> }

function blocksOf(node: unknown): Block[] {
  if (Array.isArray(node)) return node.flatMap(blocksOf)
  if (typeof node !== 'object' || node === null) return []
  const { type, component, props, children }: Partial<Record<string, unknown>> = Object.fromEntries(
    Object.entries(node),
  )
  const own =
    type === 'component-block' && typeof component === 'string'
      ? [
          {
            component,
            props: typeof props === 'object' && props !== null ? Object.fromEntries(Object.entries(props)) : {},
          },
        ]
      : []
  return [...own, ...blocksOf(children)]
}
