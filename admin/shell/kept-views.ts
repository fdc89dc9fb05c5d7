/** A list as somebody has set it up, under a name. `search` is the part of its address from the question mark on. */
export type KeptView = { readonly label: string; readonly search: string }

const keyOf = (path: string): string => `sofar-views-${path}`

/** The views of a list that were kept in this browser. */
export function keptViews(path: string): readonly KeptView[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(path)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView) : []
  } catch {
    return []
  }
}

export function keepViews(path: string, views: readonly KeptView[]): void {
  window.localStorage.setItem(keyOf(path), JSON.stringify(views))
}

function isView(view: unknown): view is KeptView {
  return typeof view === 'object' && view !== null && 'label' in view && 'search' in view
}
