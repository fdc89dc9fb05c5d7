/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChangeKindType =
  /** A claim is judged differently. */
  | 'assessment_changed'
  /** A claim became part of the story. */
  | 'claim_added'
  /** A claim is no longer part of the story. */
  | 'claim_removed'
  /** We took a claim back. */
  | 'claim_retracted'
  /** A claim reads differently. */
  | 'claim_text_changed'
  /** A claim has one more citation. */
  | 'evidence_added'
  /** A claim has one citation less. */
  | 'evidence_removed'
  /** Something more that nobody knows. */
  | 'question_added'
  /** Something is known that was not. */
  | 'question_answered'
  /** A question reads differently or went away. */
  | 'question_changed'
  /** Something is unknown again. */
  | 'question_reopened'
  /** What we say of a source changed. */
  | 'source_changed'
  /** The story itself reads differently. */
  | 'story_changed'
  /** The story became public. */
  | 'story_published'
  /** Something more to watch. */
  | 'watch_added'
  /** Something to watch happened, went by or was dropped. */
  | 'watch_outcome';

export type ChangeMaterialityType =
  /** Whoever read the story must know. */
  | 'critical'
  /** What is known has changed. */
  | 'major'
  /** More detail; the picture stays. */
  | 'minor'
  /** Wording or links only. */
  | 'trivial';

export type CitationAttributionType =
  /** May be printed without the name. */
  | 'background'
  /** May be used, attributed to nobody. */
  | 'deep_background'
  /** May not be used at all, and never leaves the newsroom. */
  | 'off_record'
  /** May be printed with the name. */
  | 'on_record';

export type CitationDirectnessType =
  /** The source is itself the evidence for this claim. */
  | 'primary'
  /** Reports what primary evidence says. */
  | 'secondary'
  /** Repeats or sums up other reports. */
  | 'tertiary';

export type CitationStanceType =
  /** Gives reason to doubt it. */
  | 'disputes'
  /** Speaks of it without taking a side; counts for nothing. */
  | 'mentions'
  /** Limits it: only partly, only then, only there. */
  | 'qualifies'
  /** Shows that it is false. */
  | 'refutes'
  /** Says that it is so. */
  | 'supports';

export type ClaimAssessmentType =
  /** Primary evidence on the record, or two independent origins of which one is named or a document; and a second person agreed. */
  | 'confirmed'
  /** Two or more independent origins agree. */
  | 'corroborated'
  /** There is credible evidence against it. */
  | 'disputed'
  /** Shown to be false. */
  | 'refuted'
  /** A cited source says so: one independent origin, or one that does not say how it knows. */
  | 'reported'
  /** Not judged yet. */
  | 'unassessed'
  /** Cannot be judged with evidence that can be had. */
  | 'unverifiable';

export type ClaimConfidenceType =
  /** Good evidence, sound reasoning; unlikely to change. */
  | 'high'
  /** Thin or fragmentary evidence. */
  | 'low'
  /** Plausible and sourced, but it could be read another way. */
  | 'moderate';

export type ClaimImportanceType =
  /** Context that readers may already know. */
  | 'background'
  /** The story stands or falls with it. */
  | 'key'
  /** Fills in the picture. */
  | 'supporting';

export type ClaimKindType =
  /** Somebody is accused; they are asked for a response. */
  | 'allegation'
  /** Something that happened at a time. */
  | 'event'
  /** Something that is or was so. */
  | 'fact'
  /** What may come; carries a likelihood. */
  | 'forecast'
  /** Our own reasoning from other claims. */
  | 'inference'
  /** That somebody said these words. */
  | 'quote'
  /** A number, with what it counts. */
  | 'statistic';

export type ClaimLikelihoodType =
  /** 95 to 99 %. */
  | 'almost_certain'
  /** 1 to 5 %. */
  | 'almost_no_chance'
  /** 55 to 80 %. */
  | 'likely'
  /** 45 to 55 %. */
  | 'roughly_even_chance'
  /** 20 to 45 %. */
  | 'unlikely'
  /** 80 to 95 %. */
  | 'very_likely'
  /** 5 to 20 %. */
  | 'very_unlikely';

export type ClaimResponseType =
  /** They would not comment. */
  | 'declined'
  /** They did not answer in the time given. */
  | 'no_answer'
  /** Nobody is accused or criticised. */
  | 'not_needed'
  /** They answered; the response is printed. */
  | 'received'
  /** We asked and are waiting. */
  | 'sought';

export type ClaimRetractionReasonType =
  /** The sources rested on each other, or on us. */
  | 'circular_sourcing'
  /** The evidence was made up. */
  | 'fabricated'
  /** A court or the law requires it. */
  | 'legal'
  /** We misunderstood the source. */
  | 'misread'
  /** Explained in the note. */
  | 'other'
  /** The source took it back. */
  | 'source_retracted'
  /** The source turned out not to be reliable. */
  | 'source_unreliable'
  /** A corrected claim takes its place. */
  | 'superseded';

export type EntityKindType =
  /** A business. */
  | 'company'
  /** A body that is neither a company nor a public one. */
  | 'organization'
  /** A human being. */
  | 'person'
  /** Somewhere on the map. */
  | 'place'
  /** A project, a programme, an operation. */
  | 'program'
  /** A ministry, an agency, a court, a parliament. */
  | 'public_body'
  /** A product, a network, a machine. */
  | 'system';

export type OpenQuestionAnswerabilityType =
  /** An answer should come. */
  | 'expected'
  /** Be prepared not to find out. */
  | 'may_never_be_confirmed'
  /** An answer may come. */
  | 'possible';

export type OpenQuestionDimensionType =
  /** Who decides and who can change it. */
  | 'control'
  /** How much, and who pays. */
  | 'cost'
  /** What follows for whom. */
  | 'impact'
  /** On what legal ground. */
  | 'legal'
  /** None of these. */
  | 'other'
  /** Who watches over it, and how. */
  | 'oversight'
  /** Who takes part. */
  | 'participants'
  /** How large it is and who is in it. */
  | 'scope'
  /** How it works. */
  | 'technical'
  /** When. */
  | 'timeline'
  /** What it is for. */
  | 'use_case';

export type OpenQuestionImportanceType =
  /** Context that readers may already know. */
  | 'background'
  /** The story stands or falls with it. */
  | 'key'
  /** Fills in the picture. */
  | 'supporting';

export type OpenQuestionObstacleType =
  /** The answer is a state secret. */
  | 'classified'
  /** It has not been decided or has not happened. */
  | 'future'
  /** Nothing but work. */
  | 'none'
  /** Nobody wrote it down. */
  | 'not_recorded'
  /** Those who know will not say. */
  | 'refused'
  /** A court or a contract keeps it closed. */
  | 'sealed';

export type OpenQuestionStateType =
  /** Published claims settle it. */
  | 'answered'
  /** It no longer matters. */
  | 'moot'
  /** Nobody knows yet. */
  | 'open'
  /** Some of it is known. */
  | 'partially_answered'
  /** It cannot be found out; the obstacle says why. */
  | 'unanswerable';

export type SourceKindType =
  /** Other: scholarly work, reviewed or not. */
  | 'academic_paper'
  /** Journalism: commentary or explanation of what others report. */
  | 'analysis'
  /** Procurement: notice of who won a contract. */
  | 'award_notice'
  /** Official: said to reporters in a briefing. */
  | 'briefing'
  /** Journalism: radio, television or a podcast. */
  | 'broadcast'
  /** Corporate: published on a channel of the company. */
  | 'company_blog'
  /** Corporate: a company says it in its own name. */
  | 'company_statement'
  /** Human: told to us by somebody whom we protect. */
  | 'confidential_source'
  /** Procurement: a contract made public. */
  | 'contract_announcement'
  /** Official: a filing, order or transcript of a court. */
  | 'court_record'
  /** Other: structured data. */
  | 'dataset'
  /** Corporate: said to investors. */
  | 'earnings_call'
  /** Corporate: said in public by somebody who leads it. */
  | 'executive_remarks'
  /** Official: released under a freedom of information law. */
  | 'foia_release'
  /** Official: a report by a public body. */
  | 'government_report'
  /** Human: told to us by somebody who may be named. */
  | 'interview'
  /** Procurement: why there was no open competition. */
  | 'justification'
  /** Other: a document its owner did not release. */
  | 'leaked_document'
  /** Official: a bill, vote or record of a parliament. */
  | 'legislative_record'
  /** Journalism: original reporting by a newsroom. */
  | 'news_report'
  /** Official: a public body says it in its own name. */
  | 'official_statement'
  /** Other: we saw, counted or measured it ourselves. */
  | 'own_observation'
  /** Official: a directive, strategy or guideline. */
  | 'policy_document'
  /** Official: a text given out to the press. */
  | 'press_release'
  /** Other: an encyclopaedia, a handbook. */
  | 'reference_work'
  /** Corporate: filed with a regulator. */
  | 'regulatory_filing'
  /** Other: posted on a social network. */
  | 'social_post'
  /** Procurement: a call for bids. */
  | 'solicitation'
  /** Procurement: a market survey before a call for bids. */
  | 'sources_sought'
  /** Procurement: what was paid to whom. */
  | 'spending_record'
  /** Corporate: a manual, a model card, a specification. */
  | 'technical_document'
  /** Official: said under oath or before a committee. */
  | 'testimony'
  /** Journalism: a news agency; its copies are one origin. */
  | 'wire_report';

export type SourceOriginBasisType =
  /** Repeats others: name them as what it rests on. */
  | 'derived'
  /** Is itself the record. */
  | 'document'
  /** Was there, saw or did it. */
  | 'first_hand'
  /** Does not say how it knows. */
  | 'unstated';

export type SourceProtectionType =
  /** Named in print. */
  | 'public'
  /** Who it is is not in this system at all. */
  | 'sealed'
  /** The newsroom knows who it is; it is never printed. */
  | 'withheld';

export type SourceReliabilityType =
  /** A history of complete reliability. */
  | 'A'
  /** Mostly right in the past. */
  | 'B'
  /** Some doubt; has been right before. */
  | 'C'
  /** Significant doubt; has been right at times. */
  | 'D'
  /** A history of being wrong. */
  | 'E'
  /** No basis to tell. */
  | 'F';

export type SourceStatusType =
  /** Stands as published. */
  | 'active'
  /** Changed by its publisher since. */
  | 'corrected'
  /** Taken back by its publisher. */
  | 'retracted';

export type StoryStatusType =
  /** No longer followed; nothing new will be added. */
  | 'closed'
  /** Facts still move; expect changes. */
  | 'developing'
  /** Little moves, but we keep watching. */
  | 'monitoring'
  /** The main questions are answered. */
  | 'settled'
  /** Taken back; the page stays, with a notice in its place. */
  | 'withdrawn';

export type UpdateMaterialityType =
  /** Whoever read the story must know. */
  | 'critical'
  /** What is known has changed. */
  | 'major'
  /** More detail; the picture stays. */
  | 'minor'
  /** Wording or links only. */
  | 'trivial';

export type UpdateSignalType =
  /** It was right but could be misread; the note says how. */
  | 'clarification'
  /** We had something wrong; the note says what. */
  | 'correction'
  /** Spelling, links, tidying; nobody needs to be told. */
  | 'minor'
  /** We take something back. */
  | 'retraction'
  /** The story moved on. */
  | 'update'
  /** We take the whole story back. */
  | 'withdrawal';

export type WatchItemKindType =
  /** Journalists on the beat may report more. */
  | 'beat_reporting'
  /** A launch, a conference, an earnings call. */
  | 'company_event'
  /** A contract may be made public. */
  | 'contract_award'
  /** A court sits or decides. */
  | 'court_date'
  /** A date by which something has to happen. */
  | 'deadline'
  /** An answer to a request is due. */
  | 'foia_response'
  /** A parliament or an authority hears people. */
  | 'hearing'
  /** Somebody in charge may speak. */
  | 'official_statement'
  /** None of these. */
  | 'other'
  /** Reporters may ask. */
  | 'press_briefing'
  /** A tender may show the scope. */
  | 'procurement_notice'
  /** A filing may say more. */
  | 'regulatory_filing'
  /** A report is due. */
  | 'report_release'
  /** Payments may be published. */
  | 'spending_data';

export type WatchItemStateType =
  /** Called off. */
  | 'cancelled'
  /** Its time has come. */
  | 'due'
  /** No longer worth watching. */
  | 'expired'
  /** Its time passed and nothing happened. */
  | 'no_show'
  /** It happened; the outcome says what it showed. */
  | 'occurred'
  /** Not there yet. */
  | 'watching';

export type WatchItemTimingType =
  /** At a known time. */
  | 'dated'
  /** Any time: no date is known. */
  | 'standing'
  /** Some time between two dates. */
  | 'window';

export type ClaimBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type ClaimBySlugQuery = { readonly claim: { readonly verifiedAt: string | null, readonly verifyBy: string | null, readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly restedOnBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly stories: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> } | null };

export type ClaimCardFragment = { readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> };

export type QuestionLineFragment = { readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string };

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null };

export type StoriesQueryVariables = Exact<{
  take?: number;
  skip?: number;
}>;


export type StoriesQuery = { readonly storiesCount: number, readonly stories: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> }> };

export type StoryBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type StoryBySlugQuery = { readonly story: { readonly byline: string, readonly notice: string, readonly openedAt: string | null, readonly closedAt: string | null, readonly nextReviewAt: string | null, readonly heroImageAlt: string, readonly heroImageCredit: string, readonly updatesCount: number, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly body: { readonly document: unknown } | null, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly entities: ReadonlyArray<{ readonly name: string, readonly slug: string, readonly kind: EntityKindType }>, readonly whatWeKnow: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsReported: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsDisputed: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatWeGotWrong: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsUnknown: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string }>, readonly whatToWatch: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: WatchItemKindType, readonly timing: WatchItemTimingType, readonly expectedStart: string | null, readonly expectedEnd: string | null, readonly url: string, readonly state: WatchItemStateType, readonly outcome: string }>, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> } | null };

export type StoryCardFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> };

export type StoryPageFragment = { readonly byline: string, readonly notice: string, readonly openedAt: string | null, readonly closedAt: string | null, readonly nextReviewAt: string | null, readonly heroImageAlt: string, readonly heroImageCredit: string, readonly updatesCount: number, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly body: { readonly document: unknown } | null, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly entities: ReadonlyArray<{ readonly name: string, readonly slug: string, readonly kind: EntityKindType }>, readonly whatWeKnow: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsReported: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsDisputed: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatWeGotWrong: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsUnknown: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string }>, readonly whatToWatch: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: WatchItemKindType, readonly timing: WatchItemTimingType, readonly expectedStart: string | null, readonly expectedEnd: string | null, readonly url: string, readonly state: WatchItemStateType, readonly outcome: string }>, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> };

export type StoryUpdatesQueryVariables = Exact<{
  slug: string;
  take?: number;
  skip?: number;
}>;


export type StoryUpdatesQuery = { readonly story: { readonly updatesCount: number, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKindType, readonly materiality: ChangeMaterialityType, readonly field: string, readonly was: string, readonly is: string, readonly claim: { readonly slug: string, readonly text: string } | null, readonly question: { readonly slug: string, readonly text: string } | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null, readonly watchItem: { readonly id: string, readonly text: string } | null }> }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> } | null };

export type UpdateLineFragment = { readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string };

export type WatchLineFragment = { readonly id: string, readonly text: string, readonly kind: WatchItemKindType, readonly timing: WatchItemTimingType, readonly expectedStart: string | null, readonly expectedEnd: string | null, readonly url: string, readonly state: WatchItemStateType, readonly outcome: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StoryCardFragmentDoc = new TypedDocumentString(`
    fragment StoryCard on Story {
  id
  slug
  title
  dek
  status
  urgency
  version
  isStale
  firstPublishedAt
  lastPublishedAt
  lastMaterialChangeAt
  topics(orderBy: [{name: asc}]) {
    name
    slug
  }
}
    `, {"fragmentName":"StoryCard"}) as unknown as TypedDocumentString<StoryCardFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  title
  kind
  url
  authors
  publisher {
    name
  }
  publishedAt
  reliability
  originBasis
  status
  protection
  publicAttribution
  anonymityReason
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const ClaimCardFragmentDoc = new TypedDocumentString(`
    fragment ClaimCard on Claim {
  id
  slug
  text
  shortText
  kind
  importance
  claimant {
    name
    slug
  }
  claimedAt
  assessment
  rationale
  confidence
  likelihood
  response
  responseText
  retractedAt
  retractionReason
  retractionNote
  supersededBy {
    slug
    text
  }
  citations(orderBy: [{id: asc}]) {
    id
    stance
    directness
    attribution
    rating
    textFragmentUrl
    source {
      ...SourceLine
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  kind
  url
  authors
  publisher {
    name
  }
  publishedAt
  reliability
  originBasis
  status
  protection
  publicAttribution
  anonymityReason
}`, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const QuestionLineFragmentDoc = new TypedDocumentString(`
    fragment QuestionLine on OpenQuestion {
  id
  slug
  text
  whyItMatters
  dimension
  state
  answerability
  obstacle
  importance
  answer
}
    `, {"fragmentName":"QuestionLine"}) as unknown as TypedDocumentString<QuestionLineFragment, unknown>;
export const WatchLineFragmentDoc = new TypedDocumentString(`
    fragment WatchLine on WatchItem {
  id
  text
  kind
  timing
  expectedStart
  expectedEnd
  url
  state
  outcome
}
    `, {"fragmentName":"WatchLine"}) as unknown as TypedDocumentString<WatchLineFragment, unknown>;
export const UpdateLineFragmentDoc = new TypedDocumentString(`
    fragment UpdateLine on Update {
  id
  version
  signal
  materiality
  headline
  note
  publishedAt
}
    `, {"fragmentName":"UpdateLine"}) as unknown as TypedDocumentString<UpdateLineFragment, unknown>;
export const StoryPageFragmentDoc = new TypedDocumentString(`
    fragment StoryPage on Story {
  ...StoryCard
  byline
  body {
    document(hydrateRelationships: true)
  }
  notice
  openedAt
  closedAt
  nextReviewAt
  heroImage {
    url
    width
    height
  }
  heroImageAlt
  heroImageCredit
  entities(orderBy: [{name: asc}]) {
    name
    slug
    kind
  }
  whatWeKnow {
    ...ClaimCard
  }
  whatIsReported {
    ...ClaimCard
  }
  whatIsDisputed {
    ...ClaimCard
  }
  whatWeGotWrong {
    ...ClaimCard
  }
  whatIsUnknown {
    ...QuestionLine
  }
  whatToWatch {
    ...WatchLine
  }
  updates(orderBy: [{version: desc}], take: 5) {
    ...UpdateLine
  }
  updatesCount
}
    fragment ClaimCard on Claim {
  id
  slug
  text
  shortText
  kind
  importance
  claimant {
    name
    slug
  }
  claimedAt
  assessment
  rationale
  confidence
  likelihood
  response
  responseText
  retractedAt
  retractionReason
  retractionNote
  supersededBy {
    slug
    text
  }
  citations(orderBy: [{id: asc}]) {
    id
    stance
    directness
    attribution
    rating
    textFragmentUrl
    source {
      ...SourceLine
    }
  }
}
fragment QuestionLine on OpenQuestion {
  id
  slug
  text
  whyItMatters
  dimension
  state
  answerability
  obstacle
  importance
  answer
}
fragment SourceLine on Source {
  id
  title
  kind
  url
  authors
  publisher {
    name
  }
  publishedAt
  reliability
  originBasis
  status
  protection
  publicAttribution
  anonymityReason
}
fragment StoryCard on Story {
  id
  slug
  title
  dek
  status
  urgency
  version
  isStale
  firstPublishedAt
  lastPublishedAt
  lastMaterialChangeAt
  topics(orderBy: [{name: asc}]) {
    name
    slug
  }
}
fragment UpdateLine on Update {
  id
  version
  signal
  materiality
  headline
  note
  publishedAt
}
fragment WatchLine on WatchItem {
  id
  text
  kind
  timing
  expectedStart
  expectedEnd
  url
  state
  outcome
}`, {"fragmentName":"StoryPage"}) as unknown as TypedDocumentString<StoryPageFragment, unknown>;
export const ClaimBySlugDocument = new TypedDocumentString(`
    query ClaimBySlug($slug: String!) {
  claim(where: {slug: $slug}) {
    ...ClaimCard
    verifiedAt
    verifyBy
    dependsOn(orderBy: [{slug: asc}]) {
      slug
      text
      assessment
    }
    restedOnBy(orderBy: [{slug: asc}]) {
      slug
      text
      assessment
    }
    stories(orderBy: [{lastPublishedAt: desc}, {id: asc}]) {
      ...StoryCard
    }
  }
}
    fragment ClaimCard on Claim {
  id
  slug
  text
  shortText
  kind
  importance
  claimant {
    name
    slug
  }
  claimedAt
  assessment
  rationale
  confidence
  likelihood
  response
  responseText
  retractedAt
  retractionReason
  retractionNote
  supersededBy {
    slug
    text
  }
  citations(orderBy: [{id: asc}]) {
    id
    stance
    directness
    attribution
    rating
    textFragmentUrl
    source {
      ...SourceLine
    }
  }
}
fragment SourceLine on Source {
  id
  title
  kind
  url
  authors
  publisher {
    name
  }
  publishedAt
  reliability
  originBasis
  status
  protection
  publicAttribution
  anonymityReason
}
fragment StoryCard on Story {
  id
  slug
  title
  dek
  status
  urgency
  version
  isStale
  firstPublishedAt
  lastPublishedAt
  lastMaterialChangeAt
  topics(orderBy: [{name: asc}]) {
    name
    slug
  }
}`, {"hash":"sha256:70576fb302a6f0f007a15c5bae6e398c2b19cbd71caa289a6b716c3107aa571a"}) as unknown as TypedDocumentString<ClaimBySlugQuery, ClaimBySlugQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories($take: Int! = 20, $skip: Int! = 0) {
  stories(orderBy: [{lastPublishedAt: desc}, {id: asc}], take: $take, skip: $skip) {
    ...StoryCard
  }
  storiesCount
}
    fragment StoryCard on Story {
  id
  slug
  title
  dek
  status
  urgency
  version
  isStale
  firstPublishedAt
  lastPublishedAt
  lastMaterialChangeAt
  topics(orderBy: [{name: asc}]) {
    name
    slug
  }
}`, {"hash":"sha256:d62172836915d67e79f69e02ce6ae3edf2300fbff83355fe5a7842bdd8f3ce6e"}) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const StoryBySlugDocument = new TypedDocumentString(`
    query StoryBySlug($slug: String!) {
  story(where: {slug: $slug}) {
    ...StoryPage
  }
}
    fragment ClaimCard on Claim {
  id
  slug
  text
  shortText
  kind
  importance
  claimant {
    name
    slug
  }
  claimedAt
  assessment
  rationale
  confidence
  likelihood
  response
  responseText
  retractedAt
  retractionReason
  retractionNote
  supersededBy {
    slug
    text
  }
  citations(orderBy: [{id: asc}]) {
    id
    stance
    directness
    attribution
    rating
    textFragmentUrl
    source {
      ...SourceLine
    }
  }
}
fragment QuestionLine on OpenQuestion {
  id
  slug
  text
  whyItMatters
  dimension
  state
  answerability
  obstacle
  importance
  answer
}
fragment SourceLine on Source {
  id
  title
  kind
  url
  authors
  publisher {
    name
  }
  publishedAt
  reliability
  originBasis
  status
  protection
  publicAttribution
  anonymityReason
}
fragment StoryCard on Story {
  id
  slug
  title
  dek
  status
  urgency
  version
  isStale
  firstPublishedAt
  lastPublishedAt
  lastMaterialChangeAt
  topics(orderBy: [{name: asc}]) {
    name
    slug
  }
}
fragment StoryPage on Story {
  ...StoryCard
  byline
  body {
    document(hydrateRelationships: true)
  }
  notice
  openedAt
  closedAt
  nextReviewAt
  heroImage {
    url
    width
    height
  }
  heroImageAlt
  heroImageCredit
  entities(orderBy: [{name: asc}]) {
    name
    slug
    kind
  }
  whatWeKnow {
    ...ClaimCard
  }
  whatIsReported {
    ...ClaimCard
  }
  whatIsDisputed {
    ...ClaimCard
  }
  whatWeGotWrong {
    ...ClaimCard
  }
  whatIsUnknown {
    ...QuestionLine
  }
  whatToWatch {
    ...WatchLine
  }
  updates(orderBy: [{version: desc}], take: 5) {
    ...UpdateLine
  }
  updatesCount
}
fragment UpdateLine on Update {
  id
  version
  signal
  materiality
  headline
  note
  publishedAt
}
fragment WatchLine on WatchItem {
  id
  text
  kind
  timing
  expectedStart
  expectedEnd
  url
  state
  outcome
}`, {"hash":"sha256:a924b66d19cb3dfac606814f5efee00b321a1e077cb1fdbdc866e59034e60398"}) as unknown as TypedDocumentString<StoryBySlugQuery, StoryBySlugQueryVariables>;
export const StoryUpdatesDocument = new TypedDocumentString(`
    query StoryUpdates($slug: String!, $take: Int! = 20, $skip: Int! = 0) {
  story(where: {slug: $slug}) {
    ...StoryCard
    updates(orderBy: [{version: desc}], take: $take, skip: $skip) {
      ...UpdateLine
      changes(orderBy: [{id: asc}]) {
        id
        kind
        materiality
        field
        was
        is
        claim {
          slug
          text
        }
        question {
          slug
          text
        }
        source {
          ...SourceLine
        }
        watchItem {
          id
          text
        }
      }
    }
    updatesCount
  }
}
    fragment SourceLine on Source {
  id
  title
  kind
  url
  authors
  publisher {
    name
  }
  publishedAt
  reliability
  originBasis
  status
  protection
  publicAttribution
  anonymityReason
}
fragment StoryCard on Story {
  id
  slug
  title
  dek
  status
  urgency
  version
  isStale
  firstPublishedAt
  lastPublishedAt
  lastMaterialChangeAt
  topics(orderBy: [{name: asc}]) {
    name
    slug
  }
}
fragment UpdateLine on Update {
  id
  version
  signal
  materiality
  headline
  note
  publishedAt
}`, {"hash":"sha256:06d1485d6f103f418dd8f8fb25bb5ad23c95227b4ec16b5df564d64b8a460e9d"}) as unknown as TypedDocumentString<StoryUpdatesQuery, StoryUpdatesQueryVariables>;