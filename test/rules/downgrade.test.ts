import fc from 'fast-check'

import type { RuleQuestion } from '../../src/rules/answered.ts'
import { answeredProblems } from '../../src/rules/answered.ts'
import { assessmentCeiling, assessmentProblems } from '../../src/rules/assessment.ts'
import type { Standing } from '../../src/rules/downgrade.ts'
import { findFallout, standingAssessment } from '../../src/rules/downgrade.ts'
import type { Evidence, RuleClaim, RuleSource } from '../../src/rules/evidence.ts'
import { heightOf } from '../../src/rules/ladder.ts'
import { anyEvidence } from './any-evidence.ts'
import { allSupport, cite, evidenceOf, ground, source } from './evidence.ts'

const two = [source('a'), source('b')]
const approved = { approvedBy: 'ben', rationale: 'The log says so.' }

describe('A claim falls to the highest that still holds', () => {
  const falls = (sources: readonly RuleSource[], claim: Partial<RuleClaim>): string =>
    standingAssessment(allSupport(sources, { ...approved, ...claim }))

  test.each<[string, readonly RuleSource[], string]>([
    ['confirmed', two, 'confirmed'],
    ['confirmed', two.slice(0, 1), 'reported'],
    ['confirmed', [], 'unassessed'],
    ['corroborated', two, 'corroborated'],
    ['corroborated', two.slice(0, 1), 'reported'],
    ['corroborated', [], 'unassessed'],
    ['reported', two, 'reported'],
    ['reported', [], 'unassessed'],
    ['unassessed', [], 'unassessed'],
    ['unassessed', two, 'unassessed'],
    ['unverifiable', [], 'unverifiable'],
    ['refuted', two, 'unassessed'],
    ['disputed', two, 'unassessed'],
  ])('from %s with the sources %j: %s', (assessment, sources, to) => {
    expect(falls(sources, { assessment })).toBe(to)
  })

  test('from confirmed to corroborated when the second person is gone', () => {
    expect(falls(two, { assessment: 'confirmed', approvedBy: null })).toBe('corroborated')
    expect(falls(two, { assessment: 'confirmed', approvedBy: 'ana' })).toBe('corroborated')
  })

  test.each([
    ['c2', 'The log says so.', 'refuted'],
    ['c3', 'The log says so.', 'disputed'],
    ['c2', '', 'disputed'],
    ['c4', 'The log says so.', 'unassessed'],
  ])('from refuted by what is %s, with the rationale “%s”: %s', (credibility, rationale, to) => {
    const evidence = evidenceOf(two, [cite('a'), cite('b', { stance: 'refutes', credibility })], {
      assessment: 'refuted',
      rationale,
    })
    expect(standingAssessment(evidence)).toBe(to)
  })
})

const claimOf = (id: string, sources: readonly RuleSource[], claim: Partial<RuleClaim> = {}, on: string[] = []) =>
  allSupport(
    sources,
    { id, kind: on.length > 0 ? 'inference' : 'fact', assessment: 'corroborated', ...claim },
    { dependsOn: on.map(other => ground({ id: other, assessment: 'corroborated' })) },
  )

const questionOf = (id: string, state: string, ...answeredBy: string[]): RuleQuestion => ({
  id,
  text: `What of ${answeredBy.join()}?`,
  state,
  answer: 'That.',
  obstacle: 'none',
  answeredBy: answeredBy.map(claim => ground({ id: claim, assessment: 'corroborated' })),
})

const fallOf = ({ claims, questions = [] }: { claims: Evidence[]; questions?: RuleQuestion[] }) => {
  const fallout = findFallout({ claims, questions })
  return {
    claims: Object.fromEntries(fallout.claims.map(({ claim, from, to }) => [claim, `${from} → ${to}`])),
    questions: fallout.questions.map(({ question }) => question),
  }
}

describe('When evidence falls away', () => {
  test('a claim falls, and why is said', () => {
    const weak = claimOf('weak', two.slice(0, 1))
    expect(findFallout({ claims: [weak, claimOf('strong', two)], questions: [] })).toEqual({
      claims: [
        { claim: 'weak', from: 'corroborated', to: 'reported', problems: assessmentProblems(weak, 'corroborated') },
      ],
      questions: [],
    })
    expect(assessmentProblems(weak, 'corroborated')).not.toEqual([])
  })

  test('all fall that rest on it, however far, in whatever order they come', () => {
    const chain = [
      claimOf('c0', []),
      ...[1, 2, 3, 4].map(n => claimOf(`c${n}`, two, {}, [`c${n - 1}`])),
      claimOf('aside', two, {}, ['elsewhere']),
    ]
    const all = Object.fromEntries([0, 1, 2, 3, 4].map(n => [`c${n}`, 'corroborated → unassessed']))
    expect(fallOf({ claims: chain }).claims).toEqual(all)
    expect(fallOf({ claims: chain.toReversed() }).claims).toEqual(all)
  })

  test('what rests on two is told of both, and falls as far as the weaker', () => {
    const claims = [
      claimOf('half', two.slice(0, 1)),
      claimOf('gone', []),
      claimOf('left', two, {}, ['half']),
      claimOf('right', two, {}, ['gone']),
      claimOf('both', two, {}, ['left', 'right']),
    ]
    const expected = {
      half: 'corroborated → reported',
      gone: 'corroborated → unassessed',
      left: 'corroborated → reported',
      right: 'corroborated → unassessed',
      both: 'corroborated → unassessed',
    }
    expect(fallOf({ claims }).claims).toEqual(expected)
    expect(fallOf({ claims: claims.toReversed() }).claims).toEqual(expected)
  })

  test('a fall in two steps is one fall, from what it was', () => {
    // `both` is judged first as resting on what still stands, then again after each fall.
    const claims = [
      claimOf('top', two, {}, ['first', 'second']),
      claimOf('second', two, {}, ['third']),
      claimOf('first', two.slice(0, 1)),
      claimOf('third', []),
    ]
    const fallout = findFallout({ claims, questions: [] })
    const tops = fallout.claims.filter(({ claim }) => claim === 'top')
    expect(tops).toEqual([
      {
        claim: 'top',
        from: 'corroborated',
        to: 'unassessed',
        problems: [
          expect.objectContaining({
            rule: 'inference',
            message: '“It rained.” cannot be corroborated: it depends on a claim that is unassessed only.',
          }),
        ],
      },
    ])
  })

  test('inferences that rest on one another in a circle fall together, or not at all', () => {
    const circle = (sources: readonly RuleSource[]) => [
      claimOf('x', two, {}, ['z']),
      claimOf('y', two, {}, ['x']),
      claimOf('z', sources, {}, ['y']),
    ]
    expect(fallOf({ claims: circle(two) }).claims).toEqual({})
    const reported = 'corroborated → reported'
    expect(fallOf({ claims: circle(two.slice(0, 1)) }).claims).toEqual({ x: reported, y: reported, z: reported })
  })

  test('what was retracted is past judging, and carries nothing', () => {
    const retracted = claimOf('retracted', [], { isRetracted: true })
    const onIt = allSupport(
      two,
      { id: 'onIt', kind: 'inference', assessment: 'corroborated' },
      { dependsOn: [ground({ id: 'retracted', assessment: 'corroborated', isRetracted: true })] },
    )
    expect(fallOf({ claims: [retracted, onIt] }).claims).toEqual({ onIt: 'corroborated → unassessed' })
    const retractedToo = claimOf('retractedToo', two, { isRetracted: true }, ['weak'])
    expect(fallOf({ claims: [claimOf('weak', []), retractedToo] }).claims).toEqual({
      weak: 'corroborated → unassessed',
    })
  })

  test('what is asked about counts as it is, not as another was told', () => {
    const claims = [claimOf('base', two, { assessment: 'reported' }), claimOf('onIt', two, {}, ['base'])]
    expect(fallOf({ claims }).claims).toEqual({ onIt: 'corroborated → reported' })
  })

  test('what nobody asked about is taken as it is said to be', () => {
    expect(fallOf({ claims: [claimOf('here', two, {}, ['elsewhere'])] }).claims).toEqual({})
    const low = allSupport(
      two,
      { id: 'here', kind: 'inference', assessment: 'corroborated' },
      { dependsOn: [ground({ id: 'elsewhere', assessment: 'reported' })] },
    )
    expect(fallOf({ claims: [low] }).claims).toEqual({ here: 'corroborated → reported' })
  })

  test('twenty claims that rest on one root fall with it', () => {
    const root = source('root', { status: 'retracted' })
    const claims = Array.from({ length: 20 }, (_, index) => {
      const paper = source(`paper${index}`, { derivedFrom: ['root'] })
      return evidenceOf([root, paper, source('other')], [cite(paper.id), cite('other')], {
        id: `claim${index}`,
        assessment: 'corroborated',
      })
    })
    expect(Object.values(fallOf({ claims }).claims)).toEqual(
      Array.from({ length: 20 }, () => 'corroborated → reported'),
    )
  })

  test('questions that it answered reopen, and why is said', () => {
    const claims = [claimOf('weak', two.slice(0, 1)), claimOf('strong', two)]
    const questions = [
      questionOf('lost', 'answered', 'weak'),
      questionOf('kept', 'answered', 'strong'),
      questionOf('other', 'answered', 'weak', 'strong'),
      questionOf('open', 'open', 'weak'),
      questionOf('moot', 'moot', 'weak'),
    ]
    expect(fallOf({ claims, questions }).questions).toEqual(['lost'])
    const [reopened] = findFallout({ claims, questions }).questions
    expect(reopened?.problems.map(({ rule }) => rule)).toEqual(['answered'])
  })

  test('an unanswerable question without an obstacle is not reopened by it', () => {
    expect(fallOf({ claims: [], questions: [questionOf('never', 'unanswerable')] }).questions).toEqual([])
  })
})

type Links = { readonly kind: string; readonly assessment: string; readonly approvedBy: string | null; on: number[] }

const anyLinks: fc.Arbitrary<Links> = fc.record({
  kind: fc.constantFrom('fact', 'inference', 'inference', 'forecast'),
  assessment: fc.constantFrom(
    'unassessed',
    'reported',
    'corroborated',
    'confirmed',
    'disputed',
    'refuted',
    'unverifiable',
  ),
  approvedBy: fc.constantFrom('ben', 'ana', null),
  on: fc.array(fc.nat(9), { maxLength: 3 }),
})

/** Up to ten claims, resting on one another at random, in circles too, some retracted, with a question to each. */
const anyStanding: fc.Arbitrary<Standing> = fc
  .array(fc.tuple(anyEvidence, anyLinks, fc.nat(5)), { minLength: 1, maxLength: 10 })
  .map(entries => {
    const claims = entries.map(([evidence, { on: _on, ...given }, chance], index) => ({
      ...evidence,
      claim: { ...evidence.claim, ...approved, ...given, id: `c${index}`, isRetracted: chance === 0 },
    }))
    const groundAt = (index: number) => {
      const { id, assessment, isRetracted } = claims[index % claims.length]?.claim ?? {
        id: '',
        assessment: '',
        isRetracted: false,
      }
      return ground({ id, assessment, isRetracted })
    }
    return {
      claims: claims.map((evidence, index) => ({
        ...evidence,
        dependsOn: (entries[index]?.[1].on ?? []).map(groundAt),
      })),
      questions: claims.map((_, index) => ({
        ...questionOf(`q${index}`, 'answered'),
        answeredBy: (entries[index]?.[1].on ?? []).map(groundAt),
      })),
    }
  })

/** The same claims and questions after what has to fall has fallen. */
function applyFallout({ claims, questions }: Standing): Standing {
  const fallout = findFallout({ claims, questions })
  const to = new Map(fallout.claims.map(({ claim, to: assessment }) => [claim, assessment]))
  const reopened = new Set(fallout.questions.map(({ question }) => question))
  const atPresent = <Item extends { readonly id: string; readonly assessment: string }>(item: Item): Item => ({
    ...item,
    assessment: to.get(item.id) ?? item.assessment,
  })
  return {
    claims: claims.map(of => ({ ...of, claim: atPresent(of.claim), dependsOn: of.dependsOn.map(atPresent) })),
    questions: questions.map(question => ({
      ...question,
      state: reopened.has(question.id) ? 'open' : question.state,
      answeredBy: question.answeredBy.map(atPresent),
    })),
  }
}

describe('Whatever falls', () => {
  test('leaves every claim without a problem, at or below its ceiling', () => {
    fc.assert(
      fc.property(anyStanding, standing => {
        for (const evidence of applyFallout(standing).claims.filter(({ claim }) => !claim.isRetracted)) {
          expect(assessmentProblems(evidence)).toEqual([])
          expect(heightOf(evidence.claim.assessment)).toBeLessThanOrEqual(heightOf(assessmentCeiling(evidence)))
        }
      }),
    )
  })

  test('leaves no question answered that is not', () => {
    fc.assert(
      fc.property(anyStanding, standing => {
        expect(applyFallout(standing).questions.flatMap(answeredProblems)).toEqual([])
      }),
    )
  })

  test('falls once: applied to its own result it changes nothing', () => {
    fc.assert(
      fc.property(anyStanding, standing => {
        expect(findFallout(applyFallout(standing))).toEqual({ claims: [], questions: [] })
      }),
    )
  })

  test('falls as far in whatever order it comes', () => {
    fc.assert(
      fc.property(anyStanding, ({ claims, questions }) => {
        expect(fallOf({ claims: claims.toReversed(), questions: [...questions] })).toEqual(
          fallOf({ claims: [...claims], questions: [...questions] }),
        )
      }),
    )
  })

  test('rises never', () => {
    const below = ['confirmed', 'corroborated', 'reported', 'unassessed']
    const against = ['refuted', 'disputed', 'unassessed']
    fc.assert(
      fc.property(anyStanding, standing => {
        for (const { from, to, problems } of findFallout(standing).claims) {
          const steps = below.includes(from) ? below : against
          expect(steps.indexOf(to)).toBeGreaterThan(steps.indexOf(from))
          expect(problems).not.toEqual([])
        }
      }),
    )
  })
})
