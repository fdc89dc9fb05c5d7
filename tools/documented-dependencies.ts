const entry = /^- `([^`]+)`: .+; .+$/

/** Every direct dependency has one line in docs/dependencies.md, what for and why this one, and nothing else has. */
export function documentationProblems(documentation: string, dependencies: readonly string[]): string[] {
  const [uses = '', reasons = ''] = documentation.split('## With a reason')
  const documented = namesIn(uses)
  const repeated = documented.filter((name, index) => documented.indexOf(name) !== index)
  const missing = dependencies.filter(name => !documented.includes(name))
  const leftOver = [...documented, ...namesIn(reasons)].filter(name => !dependencies.includes(name))
  return [
    ...missing.map(name => `docs/dependencies.md: say what ${name} is for, and why this one: - \`${name}\`: …; …`),
    ...repeated.map(name => `docs/dependencies.md has two lines for ${name}; one is enough.`),
    ...leftOver.map(name => `docs/dependencies.md has a line for ${name}, which is no dependency any more.`),
  ]
}

function namesIn(section: string): string[] {
  return section.split('\n').flatMap(line => entry.exec(line)?.[1] ?? [])
}
