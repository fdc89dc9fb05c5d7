import type { Body, BodyBlock, BodyInline, BodyList, BodyReference } from './body.ts'

/**
 * The body of a story in a shape that is easy to render: what `body { document(hydrateRelationships: true) }` answers with.
 * Left out are references to what is not public, and anything that this version of the client does not know.
 */
export function readBody(document: unknown): Body {
  return nodesOf(document).flatMap(readBlock)
}

type Node = Readonly<Record<string, unknown>>

function readBlock(node: Node): BodyBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: readInline(node.children) }]
    case 'heading':
      return [{ type: 'heading', level: node.level === 3 ? 3 : 2, children: readInline(node.children) }]
    case 'blockquote':
      return [{ type: 'quote', children: readBody(node.children) }]
    case 'component-block':
      return readComponent(node)
    default:
      return readLists(node)
  }
}

function readLists(node: Node): BodyList[] {
  if (node.type !== 'ordered-list' && node.type !== 'unordered-list') return []
  const items = nodesOf(node.children).map(item => {
    const parts = nodesOf(item.children)
    const content = parts.find(({ type }) => type === 'list-item-content')
    return { children: readInline(content?.children), lists: parts.flatMap(readLists) }
  })
  return [{ type: 'list', isOrdered: node.type === 'ordered-list', items }]
}

function readComponent(node: Node): BodyBlock[] {
  const props = nodeOf(node.props)
  const wordsAt = (...path: readonly (string | number)[]): BodyInline[] =>
    readInline(nodesOf(node.children).find(({ propPath }) => isSamePath(propPath, path))?.children)
  switch (node.component) {
    case 'pullQuote':
      return [{ type: 'pullQuote', quote: wordsAt('quote'), attribution: wordsAt('attribution') }]
    case 'timeline': {
      const entries = nodesOf(props.entries)
      return [
        {
          type: 'timeline',
          entries: entries.map(({ when }, index) => ({ when: textOf(when), what: wordsAt('entries', index, 'what') })),
        },
      ]
    }
    case 'picture':
      return readPicture(props)
    default:
      return []
  }
}

function readPicture(props: Node): BodyBlock[] {
  const { src, width, height } = nodeOf(props.file)
  if (typeof src !== 'string' || typeof width !== 'number' || typeof height !== 'number') return []
  const [alt, caption, credit] = [textOf(props.alt), textOf(props.caption), textOf(props.credit)]
  return [{ type: 'picture', src, width, height, alt, caption, credit }]
}

function readInline(children: unknown): BodyInline[] {
  return nodesOf(children).flatMap((node): BodyInline[] => {
    if (typeof node.text === 'string') {
      const text = { text: node.text, isBold: node.bold === true, isItalic: node.italic === true }
      return node.text === '' ? [] : [{ type: 'text', ...text }]
    }
    if (node.type === 'link') return [{ type: 'link', href: textOf(node.href), children: readInline(node.children) }]
    return node.type === 'relationship' ? readReference(node) : []
  })
}

function readReference({ relationship, data: target }: Node): BodyReference[] {
  const data = nodeOf(nodeOf(target).data)
  const id = textOf(data.id)
  const [slug, text] = [textOf(data.slug), textOf(data.text)]
  switch (relationship) {
    case 'claim':
      return text === ''
        ? []
        : [
            {
              type: 'claim',
              id,
              slug,
              text,
              assessment: textOf(data.assessment),
              isRetracted: data.retractedAt !== null,
            },
          ]
    case 'source': {
      const [title, url] = [textOf(data.title), textOf(data.url)]
      // Whoever is protected has no title.
      return title === '' ? [] : [{ type: 'source', id, title, url, isRetracted: data.status === 'retracted' }]
    }
    case 'question':
      return text === '' ? [] : [{ type: 'question', id, slug, text, state: textOf(data.state) }]
    default:
      return []
  }
}

function nodesOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.map(nodeOf) : []
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function isSamePath(found: unknown, wanted: readonly (string | number)[]): boolean {
  return Array.isArray(found) && found.length === wanted.length && wanted.every((part, index) => found[index] === part)
}
