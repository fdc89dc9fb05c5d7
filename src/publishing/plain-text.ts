import type { JsonValue } from './row.ts'

/** The words of a document field (Slate nodes), a line a block. */
export function plainText(value: JsonValue | undefined): string {
  if (!Array.isArray(value)) return ''
  return value.map(wordsOf).join('\n').trim()
}

function wordsOf(node: JsonValue): string {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  if (!('children' in node) || !Array.isArray(node.children)) return ''
  if (node.type !== 'component-block') return node.children.map(wordsOf).join('')
  return [...typedWords(node.props ?? null), ...node.children.map(wordsOf)].filter(words => words !== '').join('\n')
}

/** What was typed into the fields of a block, such as the caption of a picture; where the picture is kept is no text. */
function typedWords(props: JsonValue): string[] {
  if (typeof props === 'string') return [props]
  if (props === null || typeof props !== 'object') return []
  return Object.entries(props).flatMap(([name, value]) => (name === 'file' ? [] : typedWords(value)))
}
