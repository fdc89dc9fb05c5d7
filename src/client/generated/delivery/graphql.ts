/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CalendarDayNullableFilter = {
  readonly equals?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
  readonly not?: CalendarDayNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** What sort of change it is. */
export type ChangeKind =
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

export type ChangeKindTypeNullableFilter = {
  readonly equals?: ChangeKindType | null | undefined;
  readonly in?: ReadonlyArray<ChangeKindType> | null | undefined;
  readonly not?: ChangeKindTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ChangeKindType> | null | undefined;
};

export type ChangeManyRelationFilter = {
  readonly every?: ChangeWhereInput | null | undefined;
  readonly none?: ChangeWhereInput | null | undefined;
  readonly some?: ChangeWhereInput | null | undefined;
};

export type ChangeMaterialityType =
  /** Whoever read the story must know. */
  | 'critical'
  /** What is known has changed. */
  | 'major'
  /** More detail; the picture stays. */
  | 'minor'
  /** Wording or links only. */
  | 'trivial';

export type ChangeMaterialityTypeNullableFilter = {
  readonly equals?: ChangeMaterialityType | null | undefined;
  readonly in?: ReadonlyArray<ChangeMaterialityType> | null | undefined;
  readonly not?: ChangeMaterialityTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ChangeMaterialityType> | null | undefined;
};

export type ChangeWhereInput = {
  readonly AND?: ReadonlyArray<ChangeWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<ChangeWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<ChangeWhereInput> | null | undefined;
  readonly claim?: ClaimWhereInput | null | undefined;
  readonly field?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly is?: StringFilter | null | undefined;
  readonly kind?: ChangeKindTypeNullableFilter | null | undefined;
  readonly materiality?: ChangeMaterialityTypeNullableFilter | null | undefined;
  readonly question?: OpenQuestionWhereInput | null | undefined;
  readonly source?: SourceWhereInput | null | undefined;
  readonly update?: UpdateWhereInput | null | undefined;
  readonly was?: StringFilter | null | undefined;
  readonly watchItem?: WatchItemWhereInput | null | undefined;
};

export type CitationAttributionType =
  /** May be printed without the name. */
  | 'background'
  /** May be used, attributed to nobody. */
  | 'deep_background'
  /** May not be used at all, and never leaves the newsroom. */
  | 'off_record'
  /** May be printed with the name. */
  | 'on_record';

export type CitationAttributionTypeNullableFilter = {
  readonly equals?: CitationAttributionType | null | undefined;
  readonly in?: ReadonlyArray<CitationAttributionType> | null | undefined;
  readonly not?: CitationAttributionTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<CitationAttributionType> | null | undefined;
};

export type CitationCredibilityType =
  /** Confirmed by other, independent sources. */
  | 'c1'
  /** Logical in itself and fits what else is known. */
  | 'c2'
  /** Reasonable, but not confirmed. */
  | 'c3'
  /** Possible, but not likely. */
  | 'c4'
  /** Contradicted by what else is known. */
  | 'c5'
  /** No basis to tell. */
  | 'c6';

export type CitationCredibilityTypeNullableFilter = {
  readonly equals?: CitationCredibilityType | null | undefined;
  readonly in?: ReadonlyArray<CitationCredibilityType> | null | undefined;
  readonly not?: CitationCredibilityTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<CitationCredibilityType> | null | undefined;
};

export type CitationDirectnessType =
  /** The source is itself the evidence for this claim. */
  | 'primary'
  /** Reports what primary evidence says. */
  | 'secondary'
  /** Repeats or sums up other reports. */
  | 'tertiary';

export type CitationDirectnessTypeNullableFilter = {
  readonly equals?: CitationDirectnessType | null | undefined;
  readonly in?: ReadonlyArray<CitationDirectnessType> | null | undefined;
  readonly not?: CitationDirectnessTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<CitationDirectnessType> | null | undefined;
};

export type CitationManyRelationFilter = {
  readonly every?: CitationWhereInput | null | undefined;
  readonly none?: CitationWhereInput | null | undefined;
  readonly some?: CitationWhereInput | null | undefined;
};

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

export type CitationStanceTypeNullableFilter = {
  readonly equals?: CitationStanceType | null | undefined;
  readonly in?: ReadonlyArray<CitationStanceType> | null | undefined;
  readonly not?: CitationStanceTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<CitationStanceType> | null | undefined;
};

export type CitationWhereInput = {
  readonly AND?: ReadonlyArray<CitationWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<CitationWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<CitationWhereInput> | null | undefined;
  readonly attribution?: CitationAttributionTypeNullableFilter | null | undefined;
  readonly claim?: ClaimWhereInput | null | undefined;
  readonly credibility?: CitationCredibilityTypeNullableFilter | null | undefined;
  readonly directness?: CitationDirectnessTypeNullableFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly locator?: StringFilter | null | undefined;
  readonly quoteExact?: StringFilter | null | undefined;
  readonly quotePrefix?: StringFilter | null | undefined;
  readonly quoteSuffix?: StringFilter | null | undefined;
  readonly source?: SourceWhereInput | null | undefined;
  readonly stance?: CitationStanceTypeNullableFilter | null | undefined;
};

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

export type ClaimAssessmentTypeNullableFilter = {
  readonly equals?: ClaimAssessmentType | null | undefined;
  readonly in?: ReadonlyArray<ClaimAssessmentType> | null | undefined;
  readonly not?: ClaimAssessmentTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimAssessmentType> | null | undefined;
};

export type ClaimConfidenceType =
  /** Good evidence, sound reasoning; unlikely to change. */
  | 'high'
  /** Thin or fragmentary evidence. */
  | 'low'
  /** Plausible and sourced, but it could be read another way. */
  | 'moderate';

export type ClaimConfidenceTypeNullableFilter = {
  readonly equals?: ClaimConfidenceType | null | undefined;
  readonly in?: ReadonlyArray<ClaimConfidenceType> | null | undefined;
  readonly not?: ClaimConfidenceTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimConfidenceType> | null | undefined;
};

export type ClaimImportanceType =
  /** Context that readers may already know. */
  | 'background'
  /** The story stands or falls with it. */
  | 'key'
  /** Fills in the picture. */
  | 'supporting';

export type ClaimImportanceTypeNullableFilter = {
  readonly equals?: ClaimImportanceType | null | undefined;
  readonly in?: ReadonlyArray<ClaimImportanceType> | null | undefined;
  readonly not?: ClaimImportanceTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimImportanceType> | null | undefined;
};

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

export type ClaimKindTypeNullableFilter = {
  readonly equals?: ClaimKindType | null | undefined;
  readonly in?: ReadonlyArray<ClaimKindType> | null | undefined;
  readonly not?: ClaimKindTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimKindType> | null | undefined;
};

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

export type ClaimLikelihoodTypeNullableFilter = {
  readonly equals?: ClaimLikelihoodType | null | undefined;
  readonly in?: ReadonlyArray<ClaimLikelihoodType> | null | undefined;
  readonly not?: ClaimLikelihoodTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimLikelihoodType> | null | undefined;
};

export type ClaimManyRelationFilter = {
  readonly every?: ClaimWhereInput | null | undefined;
  readonly none?: ClaimWhereInput | null | undefined;
  readonly some?: ClaimWhereInput | null | undefined;
};

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

export type ClaimResponseTypeNullableFilter = {
  readonly equals?: ClaimResponseType | null | undefined;
  readonly in?: ReadonlyArray<ClaimResponseType> | null | undefined;
  readonly not?: ClaimResponseTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimResponseType> | null | undefined;
};

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

export type ClaimRetractionReasonTypeNullableFilter = {
  readonly equals?: ClaimRetractionReasonType | null | undefined;
  readonly in?: ReadonlyArray<ClaimRetractionReasonType> | null | undefined;
  readonly not?: ClaimRetractionReasonTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimRetractionReasonType> | null | undefined;
};

export type ClaimWhereInput = {
  readonly AND?: ReadonlyArray<ClaimWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<ClaimWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<ClaimWhereInput> | null | undefined;
  readonly answers?: OpenQuestionManyRelationFilter | null | undefined;
  readonly assessment?: ClaimAssessmentTypeNullableFilter | null | undefined;
  readonly citations?: CitationManyRelationFilter | null | undefined;
  readonly claimant?: EntityWhereInput | null | undefined;
  readonly claimedAt?: CalendarDayNullableFilter | null | undefined;
  readonly confidence?: ClaimConfidenceTypeNullableFilter | null | undefined;
  readonly dependsOn?: ClaimManyRelationFilter | null | undefined;
  readonly entities?: EntityManyRelationFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly importance?: ClaimImportanceTypeNullableFilter | null | undefined;
  readonly kind?: ClaimKindTypeNullableFilter | null | undefined;
  readonly likelihood?: ClaimLikelihoodTypeNullableFilter | null | undefined;
  readonly rationale?: StringFilter | null | undefined;
  readonly response?: ClaimResponseTypeNullableFilter | null | undefined;
  readonly responseText?: StringFilter | null | undefined;
  readonly restedOnBy?: ClaimManyRelationFilter | null | undefined;
  readonly retractedAt?: DateTimeNullableFilter | null | undefined;
  readonly retractionNote?: StringFilter | null | undefined;
  readonly retractionReason?: ClaimRetractionReasonTypeNullableFilter | null | undefined;
  readonly shortText?: StringFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly supersededBy?: ClaimWhereInput | null | undefined;
  readonly supersedes?: ClaimManyRelationFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
  readonly verifiedAt?: DateTimeNullableFilter | null | undefined;
  readonly verifyBy?: DateTimeNullableFilter | null | undefined;
};

export type DateTimeFilter = {
  readonly equals?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
  readonly not?: DateTimeFilter | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

export type DateTimeNullableFilter = {
  readonly equals?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
  readonly not?: DateTimeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

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

export type EntityKindTypeNullableFilter = {
  readonly equals?: EntityKindType | null | undefined;
  readonly in?: ReadonlyArray<EntityKindType> | null | undefined;
  readonly not?: EntityKindTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<EntityKindType> | null | undefined;
};

export type EntityManyRelationFilter = {
  readonly every?: EntityWhereInput | null | undefined;
  readonly none?: EntityWhereInput | null | undefined;
  readonly some?: EntityWhereInput | null | undefined;
};

export type EntityWhereInput = {
  readonly AND?: ReadonlyArray<EntityWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<EntityWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<EntityWhereInput> | null | undefined;
  readonly claims?: ClaimManyRelationFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: EntityKindTypeNullableFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly url?: StringFilter | null | undefined;
  readonly wikidataId?: StringFilter | null | undefined;
};

export type IdFilter = {
  readonly equals?: string | number | null | undefined;
  readonly gt?: string | number | null | undefined;
  readonly gte?: string | number | null | undefined;
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  readonly lt?: string | number | null | undefined;
  readonly lte?: string | number | null | undefined;
  readonly not?: IdFilter | null | undefined;
  readonly notIn?: ReadonlyArray<string | number> | null | undefined;
};

export type IntFilter = {
  readonly equals?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly not?: IntFilter | null | undefined;
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** How much something matters to a reader. */
export type Materiality =
  /** Whoever read the story must know. */
  | 'critical'
  /** What is known has changed. */
  | 'major'
  /** More detail; the picture stays. */
  | 'minor'
  /** Wording or links only. */
  | 'trivial';

export type NestedStringFilter = {
  readonly contains?: string | null | undefined;
  readonly endsWith?: string | null | undefined;
  readonly equals?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
  readonly not?: NestedStringFilter | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type OpenQuestionAnswerabilityType =
  /** An answer should come. */
  | 'expected'
  /** Be prepared not to find out. */
  | 'may_never_be_confirmed'
  /** An answer may come. */
  | 'possible';

export type OpenQuestionAnswerabilityTypeNullableFilter = {
  readonly equals?: OpenQuestionAnswerabilityType | null | undefined;
  readonly in?: ReadonlyArray<OpenQuestionAnswerabilityType> | null | undefined;
  readonly not?: OpenQuestionAnswerabilityTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<OpenQuestionAnswerabilityType> | null | undefined;
};

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

export type OpenQuestionDimensionTypeNullableFilter = {
  readonly equals?: OpenQuestionDimensionType | null | undefined;
  readonly in?: ReadonlyArray<OpenQuestionDimensionType> | null | undefined;
  readonly not?: OpenQuestionDimensionTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<OpenQuestionDimensionType> | null | undefined;
};

export type OpenQuestionImportanceType =
  /** Context that readers may already know. */
  | 'background'
  /** The story stands or falls with it. */
  | 'key'
  /** Fills in the picture. */
  | 'supporting';

export type OpenQuestionImportanceTypeNullableFilter = {
  readonly equals?: OpenQuestionImportanceType | null | undefined;
  readonly in?: ReadonlyArray<OpenQuestionImportanceType> | null | undefined;
  readonly not?: OpenQuestionImportanceTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<OpenQuestionImportanceType> | null | undefined;
};

export type OpenQuestionManyRelationFilter = {
  readonly every?: OpenQuestionWhereInput | null | undefined;
  readonly none?: OpenQuestionWhereInput | null | undefined;
  readonly some?: OpenQuestionWhereInput | null | undefined;
};

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

export type OpenQuestionObstacleTypeNullableFilter = {
  readonly equals?: OpenQuestionObstacleType | null | undefined;
  readonly in?: ReadonlyArray<OpenQuestionObstacleType> | null | undefined;
  readonly not?: OpenQuestionObstacleTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<OpenQuestionObstacleType> | null | undefined;
};

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

export type OpenQuestionStateTypeNullableFilter = {
  readonly equals?: OpenQuestionStateType | null | undefined;
  readonly in?: ReadonlyArray<OpenQuestionStateType> | null | undefined;
  readonly not?: OpenQuestionStateTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<OpenQuestionStateType> | null | undefined;
};

export type OpenQuestionWhereInput = {
  readonly AND?: ReadonlyArray<OpenQuestionWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<OpenQuestionWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<OpenQuestionWhereInput> | null | undefined;
  readonly answer?: StringFilter | null | undefined;
  readonly answerability?: OpenQuestionAnswerabilityTypeNullableFilter | null | undefined;
  readonly answeredAt?: DateTimeNullableFilter | null | undefined;
  readonly answeredBy?: ClaimManyRelationFilter | null | undefined;
  readonly dimension?: OpenQuestionDimensionTypeNullableFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly importance?: OpenQuestionImportanceTypeNullableFilter | null | undefined;
  readonly obstacle?: OpenQuestionObstacleTypeNullableFilter | null | undefined;
  readonly resolutionCriteria?: StringFilter | null | undefined;
  readonly reviewAt?: DateTimeNullableFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly state?: OpenQuestionStateTypeNullableFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
  readonly watchItems?: WatchItemManyRelationFilter | null | undefined;
  readonly whyItMatters?: StringFilter | null | undefined;
};

export type QueryMode =
  | 'default'
  | 'insensitive';

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

export type SourceKindTypeNullableFilter = {
  readonly equals?: SourceKindType | null | undefined;
  readonly in?: ReadonlyArray<SourceKindType> | null | undefined;
  readonly not?: SourceKindTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<SourceKindType> | null | undefined;
};

export type SourceManyRelationFilter = {
  readonly every?: SourceWhereInput | null | undefined;
  readonly none?: SourceWhereInput | null | undefined;
  readonly some?: SourceWhereInput | null | undefined;
};

export type SourceOriginBasisType =
  /** Repeats others: name them as what it rests on. */
  | 'derived'
  /** Is itself the record. */
  | 'document'
  /** Was there, saw or did it. */
  | 'first_hand'
  /** Does not say how it knows. */
  | 'unstated';

export type SourceOriginBasisTypeNullableFilter = {
  readonly equals?: SourceOriginBasisType | null | undefined;
  readonly in?: ReadonlyArray<SourceOriginBasisType> | null | undefined;
  readonly not?: SourceOriginBasisTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<SourceOriginBasisType> | null | undefined;
};

export type SourceProtectionType =
  /** Named in print. */
  | 'public'
  /** Who it is is not in this system at all. */
  | 'sealed'
  /** The newsroom knows who it is; it is never printed. */
  | 'withheld';

export type SourceProtectionTypeNullableFilter = {
  readonly equals?: SourceProtectionType | null | undefined;
  readonly in?: ReadonlyArray<SourceProtectionType> | null | undefined;
  readonly not?: SourceProtectionTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<SourceProtectionType> | null | undefined;
};

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

export type SourceReliabilityTypeNullableFilter = {
  readonly equals?: SourceReliabilityType | null | undefined;
  readonly in?: ReadonlyArray<SourceReliabilityType> | null | undefined;
  readonly not?: SourceReliabilityTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<SourceReliabilityType> | null | undefined;
};

export type SourceStatusType =
  /** Stands as published. */
  | 'active'
  /** Changed by its publisher since. */
  | 'corrected'
  /** Taken back by its publisher. */
  | 'retracted';

export type SourceStatusTypeNullableFilter = {
  readonly equals?: SourceStatusType | null | undefined;
  readonly in?: ReadonlyArray<SourceStatusType> | null | undefined;
  readonly not?: SourceStatusTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<SourceStatusType> | null | undefined;
};

export type SourceWhereInput = {
  readonly AND?: ReadonlyArray<SourceWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<SourceWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<SourceWhereInput> | null | undefined;
  readonly anonymityReason?: StringFilter | null | undefined;
  readonly archiveUrl?: StringFilter | null | undefined;
  readonly authors?: StringFilter | null | undefined;
  readonly citations?: CitationManyRelationFilter | null | undefined;
  readonly derivedFrom?: SourceManyRelationFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: SourceKindTypeNullableFilter | null | undefined;
  readonly language?: StringFilter | null | undefined;
  readonly originBasis?: SourceOriginBasisTypeNullableFilter | null | undefined;
  readonly protection?: SourceProtectionTypeNullableFilter | null | undefined;
  readonly publicAttribution?: StringFilter | null | undefined;
  readonly publishedAt?: DateTimeNullableFilter | null | undefined;
  readonly publisher?: EntityWhereInput | null | undefined;
  readonly reliability?: SourceReliabilityTypeNullableFilter | null | undefined;
  readonly repeatedBy?: SourceManyRelationFilter | null | undefined;
  readonly status?: SourceStatusTypeNullableFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly url?: StringFilter | null | undefined;
};

export type StoryManyRelationFilter = {
  readonly every?: StoryWhereInput | null | undefined;
  readonly none?: StoryWhereInput | null | undefined;
  readonly some?: StoryWhereInput | null | undefined;
};

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

export type StoryStatusTypeNullableFilter = {
  readonly equals?: StoryStatusType | null | undefined;
  readonly in?: ReadonlyArray<StoryStatusType> | null | undefined;
  readonly not?: StoryStatusTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<StoryStatusType> | null | undefined;
};

export type StoryWhereInput = {
  readonly AND?: ReadonlyArray<StoryWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<StoryWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<StoryWhereInput> | null | undefined;
  readonly byline?: StringFilter | null | undefined;
  readonly claims?: ClaimManyRelationFilter | null | undefined;
  readonly closedAt?: DateTimeNullableFilter | null | undefined;
  readonly dek?: StringFilter | null | undefined;
  readonly entities?: EntityManyRelationFilter | null | undefined;
  readonly firstPublishedAt?: DateTimeNullableFilter | null | undefined;
  readonly heroImageAlt?: StringFilter | null | undefined;
  readonly heroImageCredit?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly lastMaterialChangeAt?: DateTimeNullableFilter | null | undefined;
  readonly lastPublishedAt?: DateTimeNullableFilter | null | undefined;
  readonly nextReviewAt?: DateTimeNullableFilter | null | undefined;
  readonly notice?: StringFilter | null | undefined;
  readonly openQuestions?: OpenQuestionManyRelationFilter | null | undefined;
  readonly openedAt?: DateTimeNullableFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly status?: StoryStatusTypeNullableFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly topics?: TopicManyRelationFilter | null | undefined;
  readonly updates?: UpdateManyRelationFilter | null | undefined;
  readonly urgency?: IntFilter | null | undefined;
  readonly version?: IntFilter | null | undefined;
  readonly watchItems?: WatchItemManyRelationFilter | null | undefined;
};

export type StringFilter = {
  readonly contains?: string | null | undefined;
  readonly endsWith?: string | null | undefined;
  readonly equals?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
  readonly mode?: QueryMode | null | undefined;
  readonly not?: NestedStringFilter | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type TopicManyRelationFilter = {
  readonly every?: TopicWhereInput | null | undefined;
  readonly none?: TopicWhereInput | null | undefined;
  readonly some?: TopicWhereInput | null | undefined;
};

export type TopicWhereInput = {
  readonly AND?: ReadonlyArray<TopicWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<TopicWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<TopicWhereInput> | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly mediaTopic?: StringFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
};

export type UpdateManyRelationFilter = {
  readonly every?: UpdateWhereInput | null | undefined;
  readonly none?: UpdateWhereInput | null | undefined;
  readonly some?: UpdateWhereInput | null | undefined;
};

export type UpdateMaterialityType =
  /** Whoever read the story must know. */
  | 'critical'
  /** What is known has changed. */
  | 'major'
  /** More detail; the picture stays. */
  | 'minor'
  /** Wording or links only. */
  | 'trivial';

export type UpdateMaterialityTypeNullableFilter = {
  readonly equals?: UpdateMaterialityType | null | undefined;
  readonly in?: ReadonlyArray<UpdateMaterialityType> | null | undefined;
  readonly not?: UpdateMaterialityTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<UpdateMaterialityType> | null | undefined;
};

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

export type UpdateSignalTypeNullableFilter = {
  readonly equals?: UpdateSignalType | null | undefined;
  readonly in?: ReadonlyArray<UpdateSignalType> | null | undefined;
  readonly not?: UpdateSignalTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<UpdateSignalType> | null | undefined;
};

export type UpdateWhereInput = {
  readonly AND?: ReadonlyArray<UpdateWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<UpdateWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<UpdateWhereInput> | null | undefined;
  readonly changes?: ChangeManyRelationFilter | null | undefined;
  readonly headline?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly materiality?: UpdateMaterialityTypeNullableFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly publishedAt?: DateTimeFilter | null | undefined;
  readonly signal?: UpdateSignalTypeNullableFilter | null | undefined;
  readonly story?: StoryWhereInput | null | undefined;
  readonly version?: IntFilter | null | undefined;
};

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

export type WatchItemKindTypeNullableFilter = {
  readonly equals?: WatchItemKindType | null | undefined;
  readonly in?: ReadonlyArray<WatchItemKindType> | null | undefined;
  readonly not?: WatchItemKindTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<WatchItemKindType> | null | undefined;
};

export type WatchItemManyRelationFilter = {
  readonly every?: WatchItemWhereInput | null | undefined;
  readonly none?: WatchItemWhereInput | null | undefined;
  readonly some?: WatchItemWhereInput | null | undefined;
};

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

export type WatchItemStateTypeNullableFilter = {
  readonly equals?: WatchItemStateType | null | undefined;
  readonly in?: ReadonlyArray<WatchItemStateType> | null | undefined;
  readonly not?: WatchItemStateTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<WatchItemStateType> | null | undefined;
};

export type WatchItemTimingType =
  /** At a known time. */
  | 'dated'
  /** Any time: no date is known. */
  | 'standing'
  /** Some time between two dates. */
  | 'window';

export type WatchItemTimingTypeNullableFilter = {
  readonly equals?: WatchItemTimingType | null | undefined;
  readonly in?: ReadonlyArray<WatchItemTimingType> | null | undefined;
  readonly not?: WatchItemTimingTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<WatchItemTimingType> | null | undefined;
};

export type WatchItemWhereInput = {
  readonly AND?: ReadonlyArray<WatchItemWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<WatchItemWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<WatchItemWhereInput> | null | undefined;
  readonly expectedEnd?: DateTimeNullableFilter | null | undefined;
  readonly expectedStart?: DateTimeNullableFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: WatchItemKindTypeNullableFilter | null | undefined;
  readonly mightAnswer?: OpenQuestionManyRelationFilter | null | undefined;
  readonly outcome?: StringFilter | null | undefined;
  readonly state?: WatchItemStateTypeNullableFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
  readonly timing?: WatchItemTimingTypeNullableFilter | null | undefined;
  readonly url?: StringFilter | null | undefined;
};

export type ChangesSinceQueryVariables = Exact<{
  slug: string;
  since?: string | null | undefined;
  version?: number | null | undefined;
  minMateriality?: Materiality;
}>;


export type ChangesSinceQuery = { readonly story: { readonly id: string, readonly slug: string, readonly version: number, readonly lastPublishedAt: string | null, readonly changesSince: ReadonlyArray<{ readonly kind: ChangeKind, readonly materiality: Materiality, readonly field: string, readonly was: string, readonly is: string, readonly claim: { readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType } | null, readonly question: { readonly slug: string, readonly text: string, readonly state: OpenQuestionStateType } | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null, readonly watchItem: { readonly id: string, readonly text: string, readonly state: WatchItemStateType } | null }> } | null };

export type ClaimBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type ClaimBySlugQuery = { readonly claim: { readonly verifiedAt: string | null, readonly verifyBy: string | null, readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly restedOnBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly stories: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> } | null };

export type ClaimCardFragment = { readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> };

export type NetChangeLineFragment = { readonly kind: ChangeKind, readonly materiality: Materiality, readonly field: string, readonly was: string, readonly is: string, readonly claim: { readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType } | null, readonly question: { readonly slug: string, readonly text: string, readonly state: OpenQuestionStateType } | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null, readonly watchItem: { readonly id: string, readonly text: string, readonly state: WatchItemStateType } | null };

export type QuestionLineFragment = { readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string };

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null };

export type StoriesAfterQueryVariables = Exact<{
  where?: StoryWhereInput;
  take?: number;
}>;


export type StoriesAfterQuery = { readonly stories: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> }> };

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

export type StoryVersionQueryVariables = Exact<{
  slug: string;
}>;


export type StoryVersionQuery = { readonly story: { readonly version: number } | null };

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
export const SourceLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
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
export const NetChangeLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment NetChangeLine on NetChange {
  kind
  materiality
  field
  was
  is
  claim {
    slug
    text
    assessment
  }
  question {
    slug
    text
    state
  }
  source {
    ...SourceLine
  }
  watchItem {
    id
    text
    state
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
}`, {"fragmentName":"NetChangeLine"}) as unknown as TypedDocumentString<NetChangeLineFragment, unknown>;
export const StoryCardFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
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
export const ClaimCardFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
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
export const QuestionLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
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
export const WatchLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
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
export const UpdateLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
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
export const StoryPageFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
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
export const ChangesSinceDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ChangesSince($slug: String!, $since: DateTime, $version: Int, $minMateriality: Materiality! = trivial) {
  story(where: {slug: $slug}) {
    id
    slug
    version
    lastPublishedAt
    changesSince(since: $since, version: $version, minMateriality: $minMateriality) {
      ...NetChangeLine
    }
  }
}
    fragment NetChangeLine on NetChange {
  kind
  materiality
  field
  was
  is
  claim {
    slug
    text
    assessment
  }
  question {
    slug
    text
    state
  }
  source {
    ...SourceLine
  }
  watchItem {
    id
    text
    state
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
}`, {"hash":"sha256:3018df79b4e7c5ebaa9e6bb1d11d274ffedcc544854e12dfa1381da22f23e7b9"}) as unknown as TypedDocumentString<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const ClaimBySlugDocument = /* @__PURE__ */ new TypedDocumentString(`
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
export const StoriesAfterDocument = /* @__PURE__ */ new TypedDocumentString(`
    query StoriesAfter($where: StoryWhereInput! = {}, $take: Int! = 50) {
  stories(
    where: $where
    orderBy: [{lastPublishedAt: desc}, {id: asc}]
    take: $take
  ) {
    ...StoryCard
  }
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
}`, {"hash":"sha256:6c3be9e32ac45b0a733dd9793736509ad9149045305b28656d9a89f5ef35f394"}) as unknown as TypedDocumentString<StoriesAfterQuery, StoriesAfterQueryVariables>;
export const StoriesDocument = /* @__PURE__ */ new TypedDocumentString(`
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
export const StoryBySlugDocument = /* @__PURE__ */ new TypedDocumentString(`
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
export const StoryUpdatesDocument = /* @__PURE__ */ new TypedDocumentString(`
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
export const StoryVersionDocument = /* @__PURE__ */ new TypedDocumentString(`
    query StoryVersion($slug: String!) {
  story(where: {slug: $slug}) {
    version
  }
}
    `, {"hash":"sha256:c228ba5562dfef64db8b07451a0c6e3a44c5109689b9551efc74fa678c248f29"}) as unknown as TypedDocumentString<StoryVersionQuery, StoryVersionQueryVariables>;