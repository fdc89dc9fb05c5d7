/** What was proposed already, by the client of each transaction: parts that one mutation creates do not see each other yet. */
const proposals = new WeakMap<object, Set<string>>()

/** Takes a name for an item that the transaction is about to write; false when another item in it has taken it. */
export function takeName(transaction: object, name: string): boolean {
  const taken = proposals.get(transaction) ?? new Set()
  proposals.set(transaction, taken)
  if (taken.has(name)) return false
  taken.add(name)
  return true
}
