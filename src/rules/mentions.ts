type Person = { readonly id: string; readonly name: string }

/** The ids of those whose names stand in a text after an “@”, each once, in the order of `people`. */
export function findMentioned(text: string, people: readonly Person[]): string[] {
  // Of “@Ana Reis” and “@Ana” the longer name is meant where it stands.
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length)
  const mentioned = new Set<string>()
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const rest = text.slice(at + 1).toLocaleLowerCase()
    const isInAddress = /[\p{L}\p{N}]$/u.test(text.slice(0, at))
    const found = isInAddress ? undefined : byLength.find(({ name }) => isNamed(rest, name.toLocaleLowerCase()))
    if (found === undefined) continue
    for (const { id, name } of people) if (name === found.name) mentioned.add(id)
  }
  return people.map(({ id }) => id).filter(id => mentioned.has(id))
}

function isNamed(rest: string, name: string): boolean {
  return name !== '' && rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length))
}
