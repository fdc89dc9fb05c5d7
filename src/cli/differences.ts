import { plain } from './output.ts'

type Difference = { readonly path: string; readonly was: string; readonly is: string }

/** What publishing itself writes: no change that somebody made. */
const written: ReadonlySet<string> = new Set(['version', 'updates', 'updatesCount', 'lastPublishedAt', 'isStale'])

/** Where two trees of data differ. Items of a list are told apart by their slug or id, not by their place. */
export function differences(was: unknown, is: unknown, path = ''): Difference[] {
  if (isTree(was) && isTree(is)) {
    const [before, after] = [branches(was), branches(is)]
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter(key => !written.has(key))
      .flatMap(key => differences(before.get(key), after.get(key), path === '' ? key : `${path}.${key}`))
  }
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, was: show(was), is: show(is) }]
}

function isTree(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}

function branches(tree: object): Map<string, unknown> {
  if (!Array.isArray(tree)) return new Map(Object.entries(tree))
  return new Map(tree.map((item, index) => [nameOf(item) ?? String(index), item]))
}

function nameOf(item: unknown): string | undefined {
  if (!isTree(item)) return undefined
  if ('slug' in item && typeof item.slug === 'string') return item.slug
  return 'id' in item && typeof item.id === 'string' ? item.id : undefined
}

function show(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return plain(value)
  if (isTree(value) && 'text' in value && typeof value.text === 'string') return plain(value.text)
  return JSON.stringify(value)
}
