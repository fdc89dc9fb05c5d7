import { documentationProblems } from '../../tools/documented-dependencies.ts'
import { installScriptProblems } from '../../tools/install-scripts.ts'
import { originProblems } from '../../tools/locked-origins.ts'

const hashed = { version: '1.0.0', integrity: 'sha512-abc' }

describe('The lockfile', () => {
  test('is taken with packages of a registry, and with those of other platforms that it did not have', () => {
    const packages = {
      '': { version: '0.1.0', dependencies: { a: '1.0.0', b: '^2', c: 'npm:@scope/c@1.0.0', d: '>=1 <2 || 3.x' } },
      'node_modules/a': hashed,
      'node_modules/a-darwin-arm64': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    }
    expect(originProblems(packages)).toEqual([])
  })

  test.each([
    ['a version without a hash', { 'node_modules/a': { version: '1.0.0' } }],
    ['a weak hash', { 'node_modules/a': { version: '1.0.0', integrity: 'sha1-abc' } }],
    ['an optional package that has no platform', { 'node_modules/a': { version: '1.0.0', optional: true } }],
    ['a link', { 'node_modules/a': { ...hashed, link: true } }],
    ['a version that is no version', { 'node_modules/a': { ...hashed, version: 'main' } }],
    ['a package from GitHub', { 'node_modules/a': { ...hashed, dependencies: { b: 'someone/b' } } }],
    ['a package from git', { '': { dependencies: { b: 'git+ssh://git@git.example/b.git' } } }],
    ['a tarball', { '': { devDependencies: { b: 'http://files.example/b.tgz' } } }],
    ['a folder', { 'node_modules/a': { ...hashed, optionalDependencies: { b: 'file:../b' } } }],
  ])('is refused with %s', (_what, packages) => {
    expect(originProblems(packages)).toHaveLength(1)
  })
})

describe('Install scripts', () => {
  const packages = {
    'node_modules/a': { hasInstallScript: true },
    'node_modules/x/node_modules/@s/b': { hasInstallScript: true },
  }

  test('are decided for every package that has one, and for no other', () => {
    expect(installScriptProblems(packages, { a: true, '@s/b': false })).toEqual([])
    expect(installScriptProblems(packages, { a: true })).toEqual([expect.stringContaining('@s/b wants to run')])
    expect(installScriptProblems({}, { a: false })).toEqual([expect.stringContaining('names a, which has no')])
  })
})

describe('The documentation of dependencies', () => {
  test('has one line for each, and none that is left over', () => {
    const lines =
      '- `a`: tests; the usual one\n- `b`: types; its own\n## With a reason\n- `a`: seldom a release; complete'
    expect(documentationProblems(lines, ['a', 'b'])).toEqual([])
    expect(documentationProblems(lines, ['a', 'b', 'c'])).toEqual([expect.stringContaining('say what c is for')])
    expect(documentationProblems(lines, ['b'])).toHaveLength(2)
    expect(documentationProblems(`- \`a\`: one; two\n${lines}`, ['a', 'b'])).toEqual([
      expect.stringContaining('two lines'),
    ])
    expect(documentationProblems('- `a`: no reason', ['a'])).toHaveLength(1)
  })
})
