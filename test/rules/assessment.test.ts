import fc from 'fast-check'

import { assessmentCeiling, assessmentProblems, summarizeEvidence } from '../../src/rules/assessment.ts'
import type { Evidence, RuleCitation, RuleSource } from '../../src/rules/evidence.ts'
import { heightOf, ladder } from '../../src/rules/ladder.ts'
import { anyEvidence } from './any-evidence.ts'
import { allSupport, cite, evidenceOf, ground, hidden, source } from './evidence.ts'

const wire = source('wire')
const rulesOf = (evidence: Evidence): string[] => assessmentProblems(evidence).map(({ rule }) => rule)
const height = (evidence: Evidence): number => heightOf(assessmentCeiling(evidence))
const papers = Array.from({ length: 40 }, (_, i) =>
  source(`paper${i}`, { originBasis: 'derived', derivedFrom: ['wire'] }),
)

describe('The ceiling of a claim', () => {
  test.each<[string, readonly RuleSource[], readonly RuleCitation[], string]>([
    ['nothing is cited', [], [], 'unassessed'],
    ['one source says so', [wire], [cite('wire')], 'reported'],
    ['a source only mentions it', [wire], [cite('wire', { stance: 'mentions' })], 'unassessed'],
    ['the only source is off the record', [wire], [cite('wire', { attribution: 'off_record' })], 'unassessed'],
    ['the only source was retracted', [source('a', { status: 'retracted' })], [cite('a')], 'unassessed'],
    ['the only source is gone', [], [cite('a')], 'unassessed'],
    ['two independent sources agree, both named', [wire, source('b')], [cite('wire'), cite('b')], 'confirmed'],
    [
      'two sources agree that do not say how they know',
      [source('a', { originBasis: 'unstated' }), source('b', { originBasis: 'unstated' })],
      [cite('a'), cite('b')],
      'reported',
    ],
    ['forty papers carry one wire report', [wire, ...papers], papers.map(({ id }) => cite(id)), 'reported'],
    [
      'two sources vouch for each other',
      [source('a', { derivedFrom: ['b'] }), source('b', { derivedFrom: ['a'] })],
      [cite('a'), cite('b')],
      'reported',
    ],
    ['two protected sources agree', [hidden('a', '1'), hidden('b', '2')], [cite('a'), cite('b')], 'corroborated'],
    ['two protected sources are one person', [hidden('a', '1'), hidden('b', '1')], [cite('a'), cite('b')], 'reported'],
    ['primary evidence is on the record', [wire], [cite('wire', { directness: 'primary' })], 'confirmed'],
    [
      'primary evidence is on background',
      [wire],
      [cite('wire', { directness: 'primary', attribution: 'background' })],
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

  test('is as far up as the publisher asks for origins', () => {
    const two = (independentOriginsNeeded: number) => allSupport([wire, source('b')], {}, { independentOriginsNeeded })
    expect(assessmentCeiling(two(2))).toBe('confirmed')
    expect(assessmentCeiling(two(3))).toBe('reported')
  })

  test('of an inference is that of what it rests on', () => {
    const on = (...grounds: string[]) =>
      allSupport(
        [wire, source('b')],
        { kind: 'inference' },
        { dependsOn: grounds.map(assessment => ground({ assessment })) },
      )
    expect(assessmentCeiling(on())).toBe('unassessed')
    expect(assessmentCeiling(on('reported', 'confirmed'))).toBe('reported')
    expect(assessmentCeiling(on('corroborated', 'confirmed'))).toBe('corroborated')
    expect(assessmentCeiling(on('confirmed'))).toBe('confirmed')
  })

  test.each([
    ['inference', 'reported'],
    ['forecast', 'reported'],
    ['fact', 'unassessed'],
    ['allegation', 'unassessed'],
  ])('of a %s that nobody is cited for is %s', (kind, ceiling) => {
    expect(assessmentCeiling(evidenceOf([], [], { kind }, { dependsOn: [ground()] }))).toBe(ceiling)
  })

  test('has nothing to do with the second person, nor with what the claim is called', () => {
    expect(assessmentCeiling(allSupport([wire, source('b')], { approvedBy: null }))).toBe('confirmed')
    expect(assessmentCeiling(allSupport([wire], { assessment: 'confirmed', approvedBy: 'ben' }))).toBe('reported')
  })
})

describe('An assessment', () => {
  test('above the ceiling is refused by every rule that forbids it', () => {
    const evidence = allSupport([wire, source('a', { derivedFrom: ['wire'] })], {
      assessment: 'confirmed',
    })
    expect(rulesOf(evidence)).toEqual(['confirmed', 'corroborated', 'independence', 'circularity', 'confirmed'])
    expect(assessmentProblems(evidence, 'corroborated').map(({ rule }) => rule)).toEqual([
      'corroborated',
      'independence',
      'circularity',
    ])
    expect(assessmentProblems(evidence, 'reported')).toEqual([])
  })

  test('of reported needs somebody who says so', () => {
    const reported = {
      rule: 'reported',
      severity: 'blocking',
      subject: 'Claim:claim',
      message: '“It rained.” cannot be reported: no citation that counts supports it.',
    }
    expect(assessmentProblems(evidenceOf([wire], []))).toEqual([reported])
    expect(assessmentProblems(evidenceOf([wire], [cite('wire', { attribution: 'off_record' })]))).toEqual([
      reported,
      {
        rule: 'off_the_record',
        severity: 'blocking',
        subject: 'Claim:claim',
        message: '“It rained.” cannot be reported: what was said off the record never counts.',
      },
    ])
    const hidesNothing = [cite('wire', { stance: 'disputes', attribution: 'off_record' }), cite('gone')]
    expect(assessmentProblems(evidenceOf([wire], hidesNothing))).toEqual([reported])
  })

  test.each([
    ['nobody', null, ['confirmed']],
    ['its author', 'ana', ['confirmed']],
    ['somebody else', 'ben', []],
  ])('of confirmed, approved by %s', (_who, approvedBy, rules) => {
    expect(rulesOf(allSupport([wire, source('b')], { assessment: 'confirmed', approvedBy }))).toEqual(rules)
  })

  test('of corroborated needs no second person', () => {
    expect(rulesOf(allSupport([wire, source('b')], { assessment: 'corroborated', approvedBy: null }))).toEqual([])
  })

  test.each([
    ['disputed', 'disputes', 'c3', '', []],
    ['disputed', 'disputes', 'c4', '', ['against']],
    ['refuted', 'refutes', 'c2', 'The log says so.', []],
    ['refuted', 'refutes', 'c3', 'The log says so.', ['against']],
    ['unverifiable', 'mentions', 'c6', '', []],
    ['unassessed', 'mentions', 'c6', '', []],
  ])('of %s, where a citation %s it at %s', (assessment, stance, credibility, rationale, rules) => {
    expect(rulesOf(evidenceOf([wire], [cite('wire', { stance, credibility })], { assessment, rationale }))).toEqual(
      rules,
    )
  })

  test('of confirmed is none for unnamed sources alone', () => {
    const evidence = allSupport([hidden('a', ''), hidden('b', '', { originBasis: 'document' })])
    expect(assessmentProblems({ ...evidence, claim: { ...evidence.claim, approvedBy: 'ben' } }, 'confirmed')).toEqual([
      expect.objectContaining({ rule: 'unnamed_only' }),
    ])
  })

  test('of an inference is no higher than the weakest that it rests on', () => {
    const evidence = allSupport(
      [wire, source('b')],
      { kind: 'inference', assessment: 'corroborated' },
      { dependsOn: [ground({ assessment: 'reported' })] },
    )
    expect(rulesOf(evidence)).toEqual(['inference'])
  })

  test('above what any evidence could carry is still the one that was asked about', () => {
    expect(rulesOf(evidenceOf([], [], { assessment: 'made_up' }))).toEqual([])
  })
})

describe('The summary of a claim’s evidence', () => {
  test('says all that an editor has to know', () => {
    const sources = [hidden('a', 'v1'), hidden('b', 'v1'), source('log', { originBasis: 'document' })]
    const citations = [cite('a'), cite('b'), cite('log', { directness: 'primary' })]
    expect(summarizeEvidence(evidenceOf(sources, citations, { assessment: 'corroborated' }))).toEqual({
      ceiling: 'confirmed',
      independentOrigins: 2,
      primaryCount: 1,
      onlyUnnamed: false,
      circular: false,
      loadBearing: ['log'],
      problems: [],
    })
    expect(summarizeEvidence(evidenceOf(sources, [cite('a'), cite('b')], { assessment: 'corroborated' }))).toEqual({
      ceiling: 'reported',
      independentOrigins: 1,
      primaryCount: 0,
      onlyUnnamed: true,
      circular: true,
      loadBearing: [],
      problems: assessmentProblems(allSupport(sources.slice(0, 2)), 'corroborated'),
    })
  })

  test('names the sources without which the ceiling would fall', () => {
    const loadBearing = (...sources: RuleSource[]) => summarizeEvidence(allSupport(sources)).loadBearing
    expect(loadBearing()).toEqual([])
    expect(loadBearing(wire)).toEqual(['wire'])
    expect(loadBearing(wire, source('b'))).toEqual(['wire', 'b'])
    expect(loadBearing(wire, source('b'), source('c'))).toEqual([])
    expect(loadBearing(wire, source('b'), source('c', { derivedFrom: ['b'] }))).toEqual(['wire'])
  })

  test('takes all citations of a source away to see what it carries', () => {
    const twice = evidenceOf([wire], [cite('wire', { directness: 'primary' }), cite('wire')])
    expect(summarizeEvidence(twice).loadBearing).toEqual(['wire'])
  })

  test('names no source where nothing could fall', () => {
    const reasoning = evidenceOf([wire], [cite('wire')], { kind: 'forecast' })
    expect(summarizeEvidence(reasoning)).toMatchObject({ ceiling: 'reported', loadBearing: [] })
    expect(summarizeEvidence(evidenceOf([wire], [cite('wire', { stance: 'mentions' })])).loadBearing).toEqual([])
  })
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

  test('taking a source back, or knowing less of how it knows, never raises the ceiling', () => {
    const worse = fc.constantFrom({ status: 'retracted' }, { originBasis: 'unstated' }, { reliability: 'F' })
    fc.assert(
      fc.property(anyEvidence, worse, fc.nat(), (evidence, given, which) => {
        const all = [...evidence.sources.values()]
        const sources = new Map(all.map((of, at) => [of.id, at === which % all.length ? { ...of, ...given } : of]))
        expect(height({ ...evidence, sources })).toBeLessThanOrEqual(height(evidence))
      }),
      { numRuns: 1000 },
    )
  })

  test('adding an independent origin that supports it never lowers the ceiling', () => {
    const addition = fc.record({
      protection: fc.constantFrom('public', 'sealed'),
      originBasis: fc.constantFrom('first_hand', 'document'),
      reliability: fc.constantFrom('A', 'F'),
    })
    fc.assert(
      fc.property(anyEvidence, addition, (evidence, given) => {
        const sources = new Map(evidence.sources).set('new', source('new', given))
        const citations = [...evidence.citations, cite('new')]
        expect(height({ ...evidence, sources, citations })).toBeGreaterThanOrEqual(height(evidence))
      }),
    )
  })

  test('the order of citations is of no importance', () => {
    const shuffled = anyEvidence.chain(evidence =>
      fc.tuple(
        fc.constant(evidence),
        fc.shuffledSubarray([...evidence.citations], {
          minLength: evidence.citations.length,
          maxLength: evidence.citations.length,
        }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([evidence, citations]) => {
        const { loadBearing, problems, ...summary } = summarizeEvidence(evidence)
        const other = summarizeEvidence({ ...evidence, citations })
        expect(other).toMatchObject(summary)
        expect(other.loadBearing.toSorted()).toEqual(loadBearing.toSorted())
        expect(new Set(other.problems.map(({ rule }) => rule))).toEqual(new Set(problems.map(({ rule }) => rule)))
      }),
    )
  })

  test('a claim at its ceiling has no problem but a missing second person', () => {
    fc.assert(
      fc.property(anyEvidence, evidence => {
        const atCeiling = {
          ...evidence,
          claim: { ...evidence.claim, assessment: assessmentCeiling(evidence) },
        }
        expect(assessmentProblems(atCeiling).filter(({ message }) => !message.includes('second person'))).toEqual([])
      }),
    )
  })

  test('a claim above its ceiling has a problem', () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...ladder), (evidence, assessment) => {
        fc.pre(heightOf(assessment) > height(evidence))
        expect(assessmentProblems(evidence, assessment)).not.toEqual([])
      }),
    )
  })

  test('a source without which the ceiling falls is one that supports the claim', () => {
    fc.assert(
      fc.property(anyEvidence, evidence => {
        for (const id of summarizeEvidence(evidence).loadBearing) {
          const citations = evidence.citations.filter(({ source: cited }) => cited !== id)
          expect(height({ ...evidence, citations })).toBeLessThan(height(evidence))
        }
      }),
    )
  })
})
