import fc from 'fast-check'

import { assessmentCeiling, assessmentProblems, summarizeEvidence } from '../../src/rules/assessment.ts'
import type { Evidence, RuleCitation, RuleSource } from '../../src/rules/evidence.ts'
import { cite, evidenceOf, source } from './evidence.ts'

const wire = source('wire')
const rulesOf = (evidence: Evidence): string[] => assessmentProblems(evidence).map(({ rule }) => rule)

describe('The ceiling of a claim', () => {
  test.each<[string, readonly RuleSource[], readonly RuleCitation[], string]>([
    ['nothing is cited', [], [], 'unassessed'],
    ['one source says so', [wire], [cite('wire')], 'reported'],
    ['a source only mentions it', [wire], [cite('wire', { stance: 'mentions' })], 'unassessed'],
    ['the only source is off the record', [wire], [cite('wire', { attribution: 'off_record' })], 'unassessed'],
    ['the only source was retracted', [source('a', { status: 'retracted' })], [cite('a')], 'unassessed'],
    ['two independent sources agree, both named', [wire, source('b')], [cite('wire'), cite('b')], 'confirmed'],
    [
      'two sources agree that do not say how they know',
      [source('a', { originBasis: 'unstated' }), source('b', { originBasis: 'unstated' })],
      [cite('a'), cite('b')],
      'reported',
    ],
    ['forty papers carry one wire report', [wire, ...forty()], forty().map(({ id }) => cite(id)), 'reported'],
    [
      'two sources vouch for each other',
      [source('a', { derivedFrom: ['b'] }), source('b', { derivedFrom: ['a'] })],
      [cite('a'), cite('b')],
      'reported',
    ],
    ['a source vouches for itself', [source('a', { derivedFrom: ['a'] })], [cite('a')], 'reported'],
    ['two protected sources agree', [hidden('a', '1'), hidden('b', '2')], [cite('a'), cite('b')], 'corroborated'],
    ['two protected sources are one person', [hidden('a', '1'), hidden('b', '1')], [cite('a'), cite('b')], 'reported'],
    [
      'primary evidence is on the record',
      [source('log', { originBasis: 'document', reliability: 'C' })],
      [cite('log', { directness: 'primary' })],
      'confirmed',
    ],
    [
      'primary evidence is on background',
      [wire],
      [cite('wire', { directness: 'primary', attribution: 'background' })],
      'reported',
    ],
    [
      'primary evidence comes from a source rated D',
      [source('a', { reliability: 'D' })],
      [cite('a', { directness: 'primary' })],
      'reported',
    ],
    [
      'primary evidence comes from a protected source',
      [hidden('a', '1')],
      [cite('a', { directness: 'primary' })],
      'reported',
    ],
  ])('when %s', (_when, sources, citations, ceiling) => {
    expect(assessmentCeiling(evidenceOf(sources, citations))).toBe(ceiling)
  })

  test.each([1, 2, 3, 4, 5])('ends on a cycle of %i', length => {
    const sources = Array.from({ length }, (_, i) => source(`s${i}`, { derivedFrom: [`s${(i + 1) % length}`] }))
    expect(summarizeEvidence(evidenceOf(sources, [cite('s0')]))).toMatchObject({
      ceiling: 'reported',
      independentOrigins: 0,
      circular: true,
    })
  })

  test('counts a diamond as the one origin that it is', () => {
    const sources = [
      source('top'),
      source('left', { derivedFrom: ['top'] }),
      source('right', { derivedFrom: ['top'] }),
      source('end', { derivedFrom: ['left', 'right'] }),
    ]
    const summary = summarizeEvidence(evidenceOf(sources, [cite('left'), cite('right'), cite('end')]))
    expect(summary).toMatchObject({ independentOrigins: 1, ceiling: 'reported', circular: true })
  })

  test('counts the most sources of which no two share a root', () => {
    const sources = [source('r1'), source('r2'), source('a', { derivedFrom: ['r1', 'r2'] })]
    expect(summarizeEvidence(evidenceOf(sources, [cite('r1'), cite('r2'), cite('a')])).independentOrigins).toBe(2)
    expect(summarizeEvidence(evidenceOf(sources, [cite('a')])).independentOrigins).toBe(1)
  })

  test('asks for as many origins as the publisher does', () => {
    const citations = [cite('wire'), cite('b')]
    expect(assessmentCeiling(evidenceOf([wire, source('b')], citations, {}, { independentOriginsNeeded: 3 }))).toBe(
      'reported',
    )
  })

  test('names the sources without which it would fall', () => {
    expect(summarizeEvidence(evidenceOf([wire, source('b')], [cite('wire'), cite('b')])).loadBearing).toEqual([
      'wire',
      'b',
    ])
    const three = [wire, source('b'), source('c')]
    expect(
      summarizeEvidence(
        evidenceOf(
          three,
          three.map(({ id }) => cite(id)),
        ),
      ).loadBearing,
    ).toEqual([])
  })
})

describe('An assessment', () => {
  test('above the ceiling is refused by the rule that forbids it, in words an editor accepts', () => {
    const [problem] = assessmentProblems(evidenceOf([wire], [cite('wire')], { assessment: 'corroborated' }))
    expect(problem).toEqual({
      rule: 'corroborated',
      severity: 'blocking',
      subject: 'Claim:claim',
      message: '“It rained.” cannot be corroborated: it has 1 independent origin, and 2 are needed.',
    })
  })

  test.each([
    ['nobody', null, ['approval']],
    ['its author', 'ana', ['approval']],
    ['somebody else', 'ben', []],
  ])('confirmed and approved by %s', (_who, approvedBy, rules) => {
    expect(
      rulesOf(evidenceOf([wire, source('b')], [cite('wire'), cite('b')], { assessment: 'confirmed', approvedBy })),
    ).toEqual(rules)
  })

  test.each([
    ['disputed', 'disputes', 'c3', '', []],
    ['disputed', 'disputes', 'c4', '', ['disputed']],
    ['disputed', 'qualifies', 'c1', '', ['disputed']],
    ['refuted', 'refutes', 'c2', 'The log says so.', []],
    ['refuted', 'refutes', 'c3', 'The log says so.', ['refuted']],
    ['refuted', 'refutes', 'c1', ' ', ['refuted']],
    ['refuted', 'disputes', 'c1', 'The log says so.', ['refuted']],
    ['unverifiable', 'mentions', 'c6', '', []],
  ])(
    '%s by evidence that %s it at %s, with the rationale “%s”',
    (assessment, stance, credibility, rationale, rules) => {
      expect(rulesOf(evidenceOf([wire], [cite('wire', { stance, credibility })], { assessment, rationale }))).toEqual(
        rules,
      )
    },
  )

  test('of an allegation needs a response', () => {
    const evidence = (response: string) => evidenceOf([wire], [cite('wire')], { kind: 'allegation', response })
    expect(rulesOf(evidence('not_needed'))).toEqual(['allegation'])
    expect(rulesOf(evidence('no_answer'))).toEqual([])
  })

  test('of an inference is no higher than the weakest published claim that it rests on', () => {
    const inference = (assessment: string, others: string[], isPublic = true) =>
      rulesOf(
        evidenceOf(
          [wire, source('b')],
          [cite('wire'), cite('b')],
          { kind: 'inference', assessment },
          { dependsOn: others.map(other => ({ assessment: other, isPublic })) },
        ),
      )
    expect(inference('reported', ['reported', 'confirmed'])).toEqual([])
    expect(inference('corroborated', ['reported', 'confirmed'])).toEqual(['inference'])
    expect(inference('reported', [])).toEqual(['inference'])
    expect(inference('reported', ['reported'], false)).toEqual(['inference'])
    expect(inference('reported', ['refuted'])).toEqual(['inference'])
  })
})

const ladder = ['unassessed', 'reported', 'corroborated', 'confirmed']
const height = (evidence: Evidence): number => ladder.indexOf(assessmentCeiling(evidence))

const anyEvidence = fc
  .array(
    fc.record({
      protection: fc.constantFrom('public', 'withheld', 'sealed'),
      reliability: fc.constantFrom('A', 'C', 'D', 'F'),
      originBasis: fc.constantFrom('first_hand', 'document', 'derived', 'unstated'),
      status: fc.constantFrom('active', 'retracted'),
      vaultRef: fc.constantFrom('', 'v1', 'v2'),
      parents: fc.array(fc.nat(7), { maxLength: 2 }),
      stance: fc.constantFrom('supports', 'disputes', 'refutes', 'mentions'),
      directness: fc.constantFrom('primary', 'secondary'),
      attribution: fc.constantFrom('on_record', 'background', 'off_record'),
      credibility: fc.constantFrom('c1', 'c3', 'c6'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(entries => {
    const name = (index: number) => `s${index % entries.length}`
    const sources = entries.map(({ parents, ...entry }, index) =>
      source(name(index), { ...entry, derivedFrom: parents.map(name) }),
    )
    return evidenceOf(
      sources,
      entries.map((entry, index) => cite(name(index), entry)),
    )
  })

describe('Whatever the evidence', () => {
  test('taking some away never raises the ceiling', () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(), (evidence, which) => {
        const citations = evidence.citations.toSpliced(which % evidence.citations.length, 1)
        expect(height({ ...evidence, citations })).toBeLessThanOrEqual(height(evidence))
      }),
    )
  })

  test('adding an independent origin that supports it never lowers the ceiling', () => {
    fc.assert(
      fc.property(anyEvidence, evidence => {
        const sources = new Map(evidence.sources).set('new', source('new'))
        expect(
          height({ ...evidence, sources, citations: [...evidence.citations, cite('new')] }),
        ).toBeGreaterThanOrEqual(height(evidence))
      }),
    )
  })

  test('the order of citations is of no importance', () => {
    fc.assert(
      fc.property(anyEvidence, evidence => {
        const { loadBearing, ...summary } = summarizeEvidence(evidence)
        const reversed = summarizeEvidence({ ...evidence, citations: evidence.citations.toReversed() })
        expect(reversed).toEqual({ ...summary, loadBearing: loadBearing.toReversed() })
      }),
    )
  })

  test('a claim at its ceiling has no problem but a missing second person', () => {
    fc.assert(
      fc.property(anyEvidence, evidence => {
        const atCeiling = { ...evidence, claim: { ...evidence.claim, assessment: assessmentCeiling(evidence) } }
        expect(rulesOf(atCeiling).filter(rule => rule !== 'approval')).toEqual([])
      }),
    )
  })
})

function forty(): RuleSource[] {
  return Array.from({ length: 40 }, (_, i) => source(`paper${i}`, { originBasis: 'derived', derivedFrom: ['wire'] }))
}

function hidden(id: string, vaultRef: string): RuleSource {
  return source(id, { protection: 'sealed', vaultRef, originBasis: 'first_hand' })
}
