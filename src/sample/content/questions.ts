import type { OpenQuestionCreateInput } from '../../client/generated/newsroom/graphql.ts'

export const questions = [
  {
    slug: 'what-is-the-scope-of-the-network',
    text: 'How large is the network, and who is part of it?',
    whyItMatters: 'A trial in one office and a system for the whole department are two different stories.',
    dimension: 'scope',
    importance: 'key',
    answerability: 'expected',
    obstacle: 'none',
    resolutionCriteria:
      'A contract, a tender or a statement on the record that says which bodies take part and at what size.',
    wouldBeAnsweredBy: ['official', 'procurement', 'corporate'],
  },
  {
    slug: 'what-will-the-network-be-used-for',
    text: 'What will the network be used for?',
    whyItMatters: 'Summing up documents and choosing targets raise different questions of law, risk and consent.',
    dimension: 'use_case',
    importance: 'key',
    answerability: 'possible',
    obstacle: 'classified',
    resolutionCriteria:
      'Uses named by the department or in a contract, or described by somebody with first-hand knowledge.',
    wouldBeAnsweredBy: ['official', 'procurement', 'journalism', 'human'],
  },
  {
    slug: 'what-is-the-timeline',
    text: 'When is the network to be in use?',
    whyItMatters: 'It shows whether oversight can still shape it or comes after the fact.',
    dimension: 'timeline',
    importance: 'supporting',
    answerability: 'expected',
    obstacle: 'future',
    resolutionCriteria: 'A date or a milestone in a contract, a budget or a statement on the record.',
    wouldBeAnsweredBy: ['official', 'procurement', 'corporate'],
  },
  {
    slug: 'who-oversees-the-network',
    text: 'Who oversees the network, and how?',
    whyItMatters: 'Where outsiders cannot look, everything depends on whoever is allowed to.',
    dimension: 'oversight',
    importance: 'supporting',
    answerability: 'may_never_be_confirmed',
    obstacle: 'classified',
    resolutionCriteria: 'A named body with a mandate over the network, in a directive, a law or testimony.',
    wouldBeAnsweredBy: ['official', 'human'],
  },
  {
    slug: 'who-controls-model-updates',
    text: 'Who decides on updates to the models inside a classified environment?',
    whyItMatters: 'Microsoft would be an investor in the maker of the models and the supplier of what surrounds them.',
    dimension: 'control',
    importance: 'supporting',
    answerability: 'possible',
    obstacle: 'classified',
    resolutionCriteria:
      'Contract terms or a statement on the record that say who releases, tests and admits a new version.',
    wouldBeAnsweredBy: ['corporate', 'procurement', 'official'],
  },
  {
    slug: 'how-is-an-isolated-model-patched',
    text: 'How is a large language model patched when its network is cut off from the outside?',
    whyItMatters: 'A weakness that is found outside stays open inside until somebody carries the fix across.',
    dimension: 'technical',
    importance: 'supporting',
    answerability: 'possible',
    obstacle: 'none',
    resolutionCriteria: 'A technical document or an engineer on the record who describes how versions cross the gap.',
    wouldBeAnsweredBy: ['corporate', 'human', 'other'],
  },
] as const satisfies readonly OpenQuestionCreateInput[]

export type QuestionSlug = (typeof questions)[number]['slug']
