type Node = { readonly id: string; readonly derivedFrom: readonly string[] }

/** Where each source stands: what others rest on further right, as far as circles allow. Columns and rows from 0. */
export function layOut(nodes: readonly Node[]): { id: string; column: number; row: number }[] {
  const columns = new Map(nodes.map(({ id }) => [id, 0]))
  // A path without a circle is shorter than there are nodes, so it ends.
  for (let pass = 0; pass < nodes.length; pass++) {
    let isMoved = false
    for (const { id, derivedFrom } of nodes) {
      for (const parent of derivedFrom) {
        const wanted = (columns.get(id) ?? 0) + 1
        if (wanted >= nodes.length || (columns.get(parent) ?? wanted) >= wanted) continue
        columns.set(parent, wanted)
        isMoved = true
      }
    }
    if (!isMoved) break
  }
  const used = [...new Set(columns.values())].toSorted((a, b) => a - b)
  const rows = new Map<number, number>()
  return nodes.map(({ id }) => {
    const column = used.indexOf(columns.get(id) ?? 0)
    const row = rows.get(column) ?? 0
    rows.set(column, row + 1)
    return { id, column, row }
  })
}
