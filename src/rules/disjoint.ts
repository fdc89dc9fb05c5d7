/** The most of these sets that can be chosen with no two sharing a member. Exact, whatever their number. */
export function countDisjoint<T>(sets: readonly ReadonlySet<T>[]): number {
  // A set of one member is always a right choice, and nothing else that holds it is.
  const single = new Set(sets.filter(({ size }) => size === 1).flatMap(set => [...set]))
  const rest = sets.filter(set => set.size > 1 && set.isDisjointFrom(single))
  return single.size + (rest.length > 1 ? countEntangled(rest) : rest.length)
}

type Graph<Node> = ReadonlyMap<Node, ReadonlySet<Node>>

function countEntangled<T>(sets: readonly ReadonlySet<T>[]): number {
  const candidates = withoutSupersets(sets)
  const entangled = candidates.map(
    set => new Set(candidates.filter(other => other !== set && !set.isDisjointFrom(other))),
  )
  const graph: Graph<ReadonlySet<T>> = new Map(candidates.map((set, index) => [set, entangled[index] ?? new Set()]))
  return countApart(new Set(candidates), graph)
}

/** A set that holds another whole is never the better choice. Of equal ones the first stays. */
function withoutSupersets<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T>[] {
  const kept: ReadonlySet<T>[] = []
  for (const set of sets.toSorted((a, b) => a.size - b.size)) {
    if (!kept.some(smaller => smaller.isSubsetOf(set))) kept.push(set)
  }
  return kept
}

/** The most of `nodes` of which no two are neighbours: a loose one is always right, the most entangled is tried both ways. */
function countApart<Node>(nodes: ReadonlySet<Node>, graph: Graph<Node>): number {
  let entangled: Node | undefined
  let most = 1
  for (const node of nodes) {
    const neighbours = graph.get(node) ?? new Set()
    const degree = neighbours.intersection(nodes).size
    if (degree <= 1) return 1 + countApart(without(nodes, node).difference(neighbours), graph)
    if (degree > most) [entangled, most] = [node, degree]
  }
  if (entangled === undefined) return 0
  const left = without(nodes, entangled)
  const taken = 1 + countApart(left.difference(graph.get(entangled) ?? new Set()), graph)
  return Math.max(taken, countApart(left, graph))
}

function without<Node>(nodes: ReadonlySet<Node>, node: Node): Set<Node> {
  const left = new Set(nodes)
  left.delete(node)
  return left
}
