/**
 * Which folder may import from which, besides itself. What is not said here is refused, so a new folder needs a line.
 * @type {Record<string, string[]>}
 */
const mayImport = {
  'src/vocabulary': [],
  'src/rules': [],
  'src/errors.ts': [],
  'src/graphql': [],
  'src/database': ['generated'],
  'src/environment.ts': ['src/database'],
  'src/publishing': ['src/rules', 'src/vocabulary', 'src/errors.ts', 'schema/published.ts', 'types of generated'],
  schema: ['src/publishing', 'src/vocabulary', 'src/rules', 'src/errors.ts', 'src/environment.ts', 'generated'],
  'src/newsroom': ['src/graphql', 'src/errors.ts', 'src/environment.ts', 'schema'],
  'src/delivery': ['schema', 'src/graphql', 'src/database', 'src/rules', 'src/environment.ts', 'generated'],
  'src/client': [],
  'src/sample': ['src/client'],
  examples: ['src/client'],
  'src/server': [
    ...['src/delivery', 'src/newsroom', 'src/database', 'src/sample', 'src/environment.ts', 'src/errors.ts', 'generated'],
  ],
  admin: ['src/vocabulary', 'types of src/rules'],
  'keystone.ts': ['schema', 'src', 'generated'],
  'prisma.config.ts': ['src'],
  'codegen.ts': ['src'],
  'jest.config.js': [],
  tools: ['src'],
  test: ['schema', 'src', 'generated', 'admin', 'examples', 'tools', 'keystone.ts'],
}

const pathOf = name => `^${RegExp.escape(name)}(/|$)`

const allowed = Object.entries(mayImport).flatMap(([folder, targets]) => [
  { from: { path: pathOf(folder) }, to: { path: pathOf(folder) } },
  ...targets.map(target => ({
    from: { path: pathOf(folder) },
    to: target.startsWith('types of ')
      ? { path: pathOf(target.slice('types of '.length)), dependencyTypes: ['type-only'] }
      : { path: pathOf(target) },
  })),
])

export default {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  allowed: [...allowed, { from: {}, to: { dependencyTypes: ['core', 'npm', 'npm-dev'] } }, { from: {}, to: { couldNotResolve: true } }],
  allowedSeverity: 'error',
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['(^|/)node_modules/', '^generated/'] },
    exclude: { path: ['^(\\.keystone|dist|data|bench)/', '^examples/[^/]+/node_modules/', '\\.graphql$'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  },
}
