import type { JsonValue } from './row.ts'

/** The words of a document field (Slate nodes), a line a block. */
export function plainText(value: JsonValue | undefined): string {
  if (!Array.isArray(value)) return ''
  return value.map(wordsOf).join('\n').trim()
}

function wordsOf(node: JsonValue): string {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  return 'children' in node && Array.isArray(node.children) ? node.children.map(wordsOf).join('') : ''
}
