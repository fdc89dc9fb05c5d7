/**
 * Which folder may import from which, besides itself. What is not said here is refused, so a new folder needs a line.
 * @type {Record<string, string[]>}
 */
const mayImport = {
  'src/vocabulary': ['src/rules'],
  'src/rules': [],
  'src/errors.ts': [],
  'src/graphql': [],
  'src/environment.ts': [],
  'src/database': ['src/environment.ts'],
  'src/audit': ['types of generated'],
  'src/access': ['src/database', 'types of generated'],
  'src/evidence': ['src/rules', 'src/database', 'src/audit', 'src/errors.ts', 'types of generated'],
  'src/desk': ['src/rules', 'src/evidence', 'src/database'],
  'src/publishing': [
    'src/rules',
    'src/evidence',
    'src/audit',
    'src/database',
    'src/vocabulary',
    'src/errors.ts',
    'schema/published.ts',
    'types of generated',
  ],
  'src/transfer': [
    'src/client',
    'src/revisions',
    'src/evidence',
    'src/publishing',
    'src/database',
    'src/rules',
    'src/vocabulary',
    'src/errors.ts',
    'types of generated',
  ],
  'src/history': [
    'src/publishing',
    'src/delivery/engine',
    'src/rules',
    'src/database',
    'src/errors.ts',
    'schema/published.ts',
  ],
  'src/revisions': ['src/publishing', 'src/database', 'src/errors.ts', 'schema/published.ts', 'types of generated'],
  'src/jobs': [
    'src/publishing',
    'src/revisions',
    'src/audit',
    'src/database',
    'src/vocabulary',
    'src/errors.ts',
    'schema/access.ts',
    'types of generated',
  ],
  schema: [
    'src/access',
    'src/history',
    'src/jobs',
    'src/revisions',
    'src/publishing',
    'src/desk',
    'src/evidence',
    'src/audit',
    'src/database',
    'src/vocabulary',
    'src/rules',
    'src/errors.ts',
    'src/environment.ts',
    'generated',
  ],
  'src/newsroom': [
    'src/history',
    'src/access',
    'src/publishing',
    'src/revisions',
    'src/database',
    'src/evidence',
    'src/transfer',
    'src/graphql',
    'src/audit',
    'src/vocabulary',
    'src/errors.ts',
    'src/environment.ts',
    'schema',
    'types of generated',
  ],
  'src/delivery': [
    'src/history',
    'schema',
    'src/graphql',
    'src/database',
    'src/rules',
    'src/environment.ts',
    'src/errors.ts',
    'generated',
  ],
  'src/client': [],
  'src/sample': ['src/client'],
  'src/cli': [
    'src/client',
    'src/publishing',
    'src/transfer',
    'src/backup',
    'src/database',
    'src/vocabulary',
    'src/environment.ts',
    'src/server/settings.ts',
  ],
  'src/backup': ['src/database', 'src/environment.ts'],
  examples: ['src/client'],
  'src/server': [
    'src/delivery',
    'src/newsroom',
    'src/jobs',
    'src/database',
    'src/sample',
    'src/environment.ts',
    'src/errors.ts',
    'generated',
  ],
  admin: ['src/vocabulary', 'src/client', 'types of src/rules'],
  'keystone.ts': ['schema', 'src', 'generated'],
  'prisma.config.ts': ['src'],
  'codegen.ts': ['src'],
  'jest.config.js': [],
  tools: ['src'],
  bench: ['keystone.ts', 'src', 'generated'],
  test: ['schema', 'src', 'generated', 'admin', 'examples', 'tools', 'keystone.ts'],
}

/** @param {string} name */
const pathOf = name => `^${name.replaceAll('.', '\\.')}(/|$)`

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
  ],
  // Packages are knip's to judge, and paths that lead nowhere TypeScript's.
  allowed: [...allowed, { from: {}, to: { dependencyTypes: ['core'] } }, { from: {}, to: { couldNotResolve: true } }],
  allowedSeverity: 'error',
  options: {
    // TypeScript 7 has no API yet that could parse for it.
    parser: 'swc',
    doNotFollow: { path: '^generated/' },
    exclude: { path: ['(^|/)node_modules/', '^examples/frontends/', '^(\\.keystone|dist|data)/'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
}
