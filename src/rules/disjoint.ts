/** The most of these sets that can be chosen with no two sharing a member: exact, or `enough` when there are as many. */
export function countDisjoint<T>(sets: readonly ReadonlySet<T>[], enough = Number.POSITIVE_INFINITY): number {
  const smallestFirst = sets.toSorted((a, b) => a.size - b.size)
  return isEnough(smallestFirst, enough) ? enough : Math.min(enough, countExactly(smallestFirst))
}

/** Whether taking what comes first, as long as it is apart from what was taken, gets this far: quick, and right when it does. */
function isEnough<T>(sets: readonly ReadonlySet<T>[], enough: number): boolean {
  const taken = new Set<T>()
  let apart = 0
  for (const set of sets) {
    if (apart >= enough) break
    if (!set.isDisjointFrom(taken)) continue
    apart += 1
    for (const member of set) taken.add(member)
  }
  return apart >= enough
}

type Graph<Node> = ReadonlyMap<Node, ReadonlySet<Node>>

function countExactly<T>(sets: readonly ReadonlySet<T>[]): number {
  const candidates = withoutSupersets(sets)
  const entangled = candidates.map(
    set => new Set(candidates.filter(other => other !== set && !set.isDisjointFrom(other))),
  )
  const graph: Graph<ReadonlySet<T>> = new Map(candidates.map((set, index) => [set, entangled[index] ?? new Set()]))
  return countApart(new Set(candidates), graph)
}

/** A set that holds another whole is never the better choice. Smallest first; of equal ones the first stays. */
function withoutSupersets<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T>[] {
  const kept: ReadonlySet<T>[] = []
  for (const set of sets) {
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
