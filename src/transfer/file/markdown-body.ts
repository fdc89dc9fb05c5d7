import type { Nodes, RootContent } from 'mdast'

import type { Value } from '../format/record.ts'

/** Running text as the tree that the body of a story is kept as. What it has no form for comes in as plain text. */
export function bodyOf(nodes: readonly RootContent[]): Value[] {
  return nodes.flatMap(block)
}

function block(node: Nodes): Value[] {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- what else Markdown has is left out
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.depth <= 2 ? 2 : 3, children: inline(node.children, {}) }]
    case 'paragraph':
      return [{ type: 'paragraph', children: inline(node.children, {}) }]
    case 'blockquote':
      return [{ type: 'blockquote', children: node.children.flatMap(block) }]
    case 'list':
      return [
        {
          type: node.ordered ? 'ordered-list' : 'unordered-list',
          children: node.children.map(item => ({ type: 'list-item', children: item.children.flatMap(listPart) })),
        },
      ]
    case 'code':
      return [{ type: 'paragraph', children: [{ text: node.value }] }]
    default:
      return []
  }
}

function listPart(node: Nodes): Value[] {
  return node.type === 'paragraph'
    ? [{ type: 'list-item-content', children: inline(node.children, {}) }]
    : node.type === 'list'
      ? block(node)
      : []
}

type Marks = { readonly bold?: true; readonly italic?: true }

function inline(nodes: readonly Nodes[], marks: Marks): Value[] {
  const found = nodes.flatMap((node): Value[] => {
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- of everything else the text is kept
    switch (node.type) {
      case 'text':
        return [{ text: node.value, ...marks }]
      case 'inlineCode':
        return [{ text: node.value, ...marks }]
      case 'break':
        return [{ text: '\n', ...marks }]
      case 'strong':
        return inline(node.children, { ...marks, bold: true })
      case 'emphasis':
        return inline(node.children, { ...marks, italic: true })
      case 'link':
        return [{ type: 'link', href: node.url, children: inline(node.children, marks) }]
      default:
        return 'children' in node ? inline(node.children, marks) : []
    }
  })
  return found.length === 0 ? [{ text: '' }] : found
}
