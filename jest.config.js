/** @param {{ tsx: boolean }} syntax */
const compile = ({ tsx }) => [
  '@swc/jest',
  { jsc: { target: 'es2024', parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } } } },
]

/** @type {import('jest').Config} */
const project = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  setupFiles: ['./test/support/seed.ts'],
  transform: { '\\.ts$': compile({ tsx: false }), '\\.tsx$': compile({ tsx: true }) },
  globalSetup: './test/support/global-setup.ts',
  globalTeardown: './test/support/global-teardown.ts',
  modulePathIgnorePatterns: ['<rootDir>/.keystone/', '<rootDir>/data/', '<rootDir>/dist/'],
}

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  // For a machine that has other things to do: no test is judged by how long it takes.
  testTimeout: 240_000,
  projects: [
    {
      ...project,
      displayName: 'server',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...project,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: './test/support/browser-setup.ts',
      globalTeardown: './test/support/browser-teardown.ts',
    },
  ],
}
