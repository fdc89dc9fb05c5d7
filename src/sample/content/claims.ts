import type {
  CitationCredibilityType,
  ClaimConfidenceType,
  ClaimImportanceType,
  ClaimKindType,
  ClaimLikelihoodType,
} from '../../client/generated/newsroom/graphql.ts'
import type { EntitySlug } from './entities.ts'

/** A claim with its evidence from the post. All are assessed as reported: one source, which does not say how it knows. */
export type SampleClaim = {
  readonly slug: string
  readonly text: string
  readonly shortText: string
  readonly kind: ClaimKindType
  readonly importance: ClaimImportanceType
  readonly confidence?: ClaimConfidenceType
  readonly likelihood?: ClaimLikelihoodType
  readonly rationale: string
  readonly entities: readonly EntitySlug[]
  /** The slugs of the claims it rests on. */
  readonly restsOn?: readonly string[]
  readonly evidence: { readonly credibility: CitationCredibilityType; readonly note: string }
}

const partnership = 'defense-department-openai-microsoft-classified-network'

export const claims: readonly SampleClaim[] = [
  {
    slug: partnership,
    text: 'The US Department of Defense, OpenAI and Microsoft are working together on a classified AI network.',
    shortText: 'The Pentagon, OpenAI and Microsoft are building a classified AI network',
    kind: 'fact',
    importance: 'key',
    confidence: 'low',
    rationale:
      'One post says so and points to reporting that it does not name. None of the three has been heard on the ' +
      'record here, and no contract or document is at hand.',
    entities: ['us-department-of-defense', 'openai', 'microsoft', 'classified-ai-network'],
    evidence: {
      credibility: 'c6',
      note: 'The post opens with it and says only that it has been reported, not by whom.',
    },
  },
  {
    slug: 'network-is-about-security-infrastructure',
    text: 'The network is meant to run advanced AI in highly sensitive government environments without exposing classified data.',
    shortText: 'Its purpose: advanced AI where data is secret, without exposing it',
    kind: 'fact',
    importance: 'key',
    confidence: 'low',
    rationale:
      'The same post describes the purpose in general terms. No requirement, tender or statement is at hand to compare it with.',
    entities: ['us-department-of-defense', 'classified-ai-network'],
    evidence: {
      credibility: 'c6',
      note: 'Described as security infrastructure; no programme or budget line is named.',
    },
  },
  {
    slug: 'microsoft-invested-billions-in-openai',
    text: 'Microsoft has invested billions of dollars in OpenAI.',
    shortText: 'Microsoft has put billions of dollars into OpenAI',
    kind: 'statistic',
    importance: 'supporting',
    confidence: 'moderate',
    rationale:
      'The post states it in passing and gives neither a sum nor a source. Filings of the company could settle it.',
    entities: ['microsoft', 'openai'],
    evidence: {
      credibility: 'c3',
      note: 'Given as background; look for a filing before this is used for more than context.',
    },
  },
  {
    slug: 'microsoft-builds-government-clouds',
    text: 'Microsoft has for years built cloud services for government, Azure Government and clouds for classified work among them.',
    shortText: 'Microsoft has long built government and classified clouds',
    kind: 'fact',
    importance: 'supporting',
    confidence: 'moderate',
    rationale:
      'The post states it without a reference. The company’s own documents would be primary evidence; none is cited yet.',
    entities: ['microsoft', 'azure-government'],
    evidence: {
      credibility: 'c3',
      note: 'Easily checked against the company’s product documents; nobody has done it yet.',
    },
  },
  {
    slug: 'classified-work-needs-isolated-networks',
    text:
      'AI on classified data needs networks cut off from the outside, strict control of access and several layers of ' +
      'oversight, which rules out ordinary cloud services.',
    shortText: 'Classified AI needs isolated networks, not ordinary clouds',
    kind: 'fact',
    importance: 'background',
    confidence: 'moderate',
    rationale:
      'The post explains it as common practice. It fits how secret data is kept in general, but no rule or standard is cited.',
    entities: ['us-department-of-defense'],
    evidence: { credibility: 'c3', note: 'General explanation, not specific to this network.' },
  },
  {
    slug: 'models-vetted-for-security-and-accuracy',
    text: 'Models for such networks have to be vetted for security weaknesses as well as for accuracy, and monitored in ways that open no new gaps.',
    shortText: 'Such models must be vetted for security as well as accuracy',
    kind: 'fact',
    importance: 'background',
    confidence: 'moderate',
    rationale: 'The post says so as a matter of engineering. It is plausible; no procedure of the department is cited.',
    entities: ['us-department-of-defense', 'openai'],
    evidence: { credibility: 'c3', note: 'General explanation; how vetting would be done here is not said.' },
  },
  {
    slug: 'openai-debate-on-military-work-shifted',
    text: 'Inside OpenAI, the debate about government and military contracts has at least in part been decided in favour of taking them.',
    shortText: 'OpenAI’s debate on military work has partly ended in favour of it',
    kind: 'inference',
    importance: 'supporting',
    likelihood: 'likely',
    rationale:
      'It follows if the company takes part in the network: one does not build for the military and stay out of it. ' +
      'How the debate went inside is not documented here, and if the first claim falls, so does this one.',
    entities: ['openai'],
    restsOn: [partnership],
    evidence: {
      credibility: 'c6',
      note: 'The post draws this conclusion itself; it reports nothing from inside the company.',
    },
  },
  {
    slug: 'template-for-federal-classified-ai',
    text: 'If the network goes ahead at scale, it could become the template for classified AI across the federal government.',
    shortText: 'It could become the template for classified AI in government',
    kind: 'forecast',
    importance: 'supporting',
    likelihood: 'roughly_even_chance',
    rationale:
      'It depends on a network whose size nobody has stated. Other agencies could follow it or build their own.',
    entities: ['us-federal-government', 'classified-ai-network'],
    restsOn: [partnership],
    evidence: { credibility: 'c6', note: 'The post’s own outlook, put as a possibility.' },
  },
  {
    slug: 'competitors-under-pressure-to-decide',
    text: 'Competitors are under pressure to decide whether they want contracts of this kind.',
    shortText: 'Competitors must decide whether they want such contracts',
    kind: 'inference',
    importance: 'supporting',
    likelihood: 'likely',
    rationale:
      'It follows from one large supplier’s taking part. No competitor is named or quoted, and some may have decided already.',
    entities: ['openai', 'microsoft'],
    restsOn: [partnership],
    evidence: { credibility: 'c3', note: 'The post’s reasoning about the market; no company is named.' },
  },
]
