/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a claim is judged. */
export type Assessment =
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

export type OpenQuestionWouldBeAnsweredByType =
  /** A company involved, its filings and papers. */
  | 'corporate'
  /** Somebody who knows and talks. */
  | 'human'
  /** Reporting by newsrooms. */
  | 'journalism'
  /** A public body, a court, a parliament. */
  | 'official'
  /** Data, papers, leaks, our own observation. */
  | 'other'
  /** Tenders, awards, spending. */
  | 'procurement';

export type QueryMode =
  | 'default'
  | 'insensitive';

/** Why something is taken back. */
export type RetractionReason =
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

/** What is searched. */
export type SearchType =
  | 'claim'
  | 'question'
  | 'source'
  | 'story';

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

export type ReaderClaimQueryVariables = Exact<{
  slug: string;
}>;


export type ReaderClaimQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly claim: { readonly verifiedAt: string | null, readonly verifyBy: string | null, readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly history: ReadonlyArray<{ readonly assessment: Assessment, readonly rationale: string, readonly isRetracted: boolean, readonly retractionReason: RetractionReason | null, readonly retractionNote: string, readonly since: string, readonly until: string | null, readonly note: string }>, readonly restedOnBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly supersedes: ReadonlyArray<{ readonly slug: string, readonly text: string }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly stories: ReadonlyArray<{ readonly slug: string }> }>, readonly stories: ReadonlyArray<{ readonly slug: string, readonly title: string }>, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null } | null };

export type ReaderSourceQueryVariables = Exact<{
  id: string | number;
}>;


export type ReaderSourceQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly source: { readonly language: string, readonly archiveUrl: string, readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null }>, readonly repeatedBy: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly quoteExact: string, readonly locator: string, readonly textFragmentUrl: string | null, readonly claim: { readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType, readonly retractedAt: string | null } | null }>, readonly publisher: { readonly name: string } | null } | null };

export type ReaderUpdatesFeedQueryVariables = Exact<{
  topic?: string | null | undefined;
}>;


export type ReaderUpdatesFeedQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly latestUpdates: { readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string, readonly story: { readonly slug: string, readonly title: string } | null }> } };

export type ReaderCorrectionsFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type ReaderCorrectionsFeedQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly corrections: { readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string, readonly story: { readonly slug: string, readonly title: string } | null }> } };

export type ReaderSitemapQueryVariables = Exact<{ [key: string]: never; }>;


export type ReaderSitemapQuery = { readonly stories: ReadonlyArray<{ readonly slug: string, readonly lastPublishedAt: string | null }>, readonly claims: ReadonlyArray<{ readonly slug: string }>, readonly topics: ReadonlyArray<{ readonly slug: string }> };

export type MastheadFragment = { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string };

export type ClaimEvidenceFragment = { readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null };

export type EvidenceFragment = { readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly quoteExact: string, readonly locator: string, readonly textFragmentUrl: string | null };

export type QuestionInFullFragment = { readonly resolutionCriteria: string, readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly answeredBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }> };

export type ReaderFrontQueryVariables = Exact<{
  take: number;
  skip: number;
}>;


export type ReaderFrontQuery = { readonly storiesCount: number, readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly stories: ReadonlyArray<{ readonly heroImageAlt: string, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly known: number, readonly reported: number, readonly disputed: number, readonly unknown: number, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }>, readonly latestUpdates: { readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string, readonly story: { readonly slug: string, readonly title: string } | null }> } };

export type StoryTeaserFragment = { readonly heroImageAlt: string, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly known: number, readonly reported: number, readonly disputed: number, readonly unknown: number, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> };

export type UpdateOfStoryFragment = { readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string, readonly story: { readonly slug: string, readonly title: string } | null };

export type ReaderTopicQueryVariables = Exact<{
  slug: string;
}>;


export type ReaderTopicQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly topic: { readonly name: string, readonly slug: string, readonly description: string, readonly stories: ReadonlyArray<{ readonly heroImageAlt: string, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly known: number, readonly reported: number, readonly disputed: number, readonly unknown: number, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> }> } | null };

export type ReaderQuestionsQueryVariables = Exact<{
  where: OpenQuestionWhereInput;
}>;


export type ReaderQuestionsQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly openQuestions: ReadonlyArray<{ readonly wouldBeAnsweredBy: ReadonlyArray<OpenQuestionWouldBeAnsweredByType>, readonly resolutionCriteria: string, readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly stories: ReadonlyArray<{ readonly slug: string, readonly title: string }>, readonly answeredBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }> }> };

export type ReaderCorrectionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReaderCorrectionsQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly corrections: { readonly endCursor: string | null, readonly hasMore: boolean, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly field: string, readonly was: string, readonly is: string, readonly claim: { readonly slug: string, readonly text: string } | null }>, readonly story: { readonly slug: string, readonly title: string } | null }> } };

export type ReaderSearchQueryVariables = Exact<{
  query: string;
  type?: SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type ReaderSearchQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly search: { readonly endCursor: string | null, readonly hasMore: boolean, readonly hits: ReadonlyArray<{ readonly type: SearchType, readonly title: string, readonly snippet: string, readonly story: { readonly slug: string } | null, readonly claim: { readonly slug: string, readonly assessment: ClaimAssessmentType, readonly retractedAt: string | null } | null, readonly source: { readonly id: string, readonly publicAttribution: string } | null, readonly question: { readonly slug: string, readonly stories: ReadonlyArray<{ readonly slug: string }> } | null }> } };

export type ReaderMastheadQueryVariables = Exact<{ [key: string]: never; }>;


export type ReaderMastheadQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null };

export type ReaderStoryQueryVariables = Exact<{
  slug: string;
}>;


export type ReaderStoryQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly story: { readonly byline: string, readonly notice: string, readonly openedAt: string | null, readonly closedAt: string | null, readonly nextReviewAt: string | null, readonly heroImageAlt: string, readonly heroImageCredit: string, readonly updatesCount: number, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly body: { readonly document: unknown } | null, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly entities: ReadonlyArray<{ readonly name: string, readonly slug: string, readonly kind: EntityKindType }>, readonly whatWeKnow: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsReported: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsDisputed: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatWeGotWrong: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsUnknown: ReadonlyArray<{ readonly resolutionCriteria: string, readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly answeredBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }> }>, readonly answered: ReadonlyArray<{ readonly resolutionCriteria: string, readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly answeredBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }> }>, readonly whatToWatch: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: WatchItemKindType, readonly timing: WatchItemTimingType, readonly expectedStart: string | null, readonly expectedEnd: string | null, readonly url: string, readonly state: WatchItemStateType, readonly outcome: string }>, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> } | null, readonly redirect: { readonly story: { readonly slug: string } | null } | null };

export type ReaderStoryVersionQueryVariables = Exact<{
  slug: string;
  version: number;
}>;


export type ReaderStoryVersionQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly story: { readonly byline: string, readonly notice: string, readonly openedAt: string | null, readonly closedAt: string | null, readonly nextReviewAt: string | null, readonly heroImageAlt: string, readonly heroImageCredit: string, readonly updatesCount: number, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly body: { readonly document: unknown } | null, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly entities: ReadonlyArray<{ readonly name: string, readonly slug: string, readonly kind: EntityKindType }>, readonly whatWeKnow: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsReported: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsDisputed: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatWeGotWrong: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsUnknown: ReadonlyArray<{ readonly resolutionCriteria: string, readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly answeredBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }> }>, readonly answered: ReadonlyArray<{ readonly resolutionCriteria: string, readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly answeredBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }> }>, readonly whatToWatch: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: WatchItemKindType, readonly timing: WatchItemTimingType, readonly expectedStart: string | null, readonly expectedEnd: string | null, readonly url: string, readonly state: WatchItemStateType, readonly outcome: string }>, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> } | null };

export type ReaderStoryFragment = { readonly byline: string, readonly notice: string, readonly openedAt: string | null, readonly closedAt: string | null, readonly nextReviewAt: string | null, readonly heroImageAlt: string, readonly heroImageCredit: string, readonly updatesCount: number, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly body: { readonly document: unknown } | null, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly entities: ReadonlyArray<{ readonly name: string, readonly slug: string, readonly kind: EntityKindType }>, readonly whatWeKnow: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsReported: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsDisputed: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatWeGotWrong: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly dependsOn: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly quoteExact: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }>, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null }>, readonly whatIsUnknown: ReadonlyArray<{ readonly resolutionCriteria: string, readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly answeredBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }> }>, readonly answered: ReadonlyArray<{ readonly resolutionCriteria: string, readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string, readonly answeredBy: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType }> }>, readonly whatToWatch: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: WatchItemKindType, readonly timing: WatchItemTimingType, readonly expectedStart: string | null, readonly expectedEnd: string | null, readonly url: string, readonly state: WatchItemStateType, readonly outcome: string }>, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> };

export type ReaderStoryUpdatesQueryVariables = Exact<{
  slug: string;
  take: number;
  skip: number;
}>;


export type ReaderStoryUpdatesQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly story: { readonly updatesCount: number, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKindType, readonly materiality: ChangeMaterialityType, readonly field: string, readonly was: string, readonly is: string, readonly claim: { readonly slug: string, readonly text: string } | null, readonly question: { readonly slug: string, readonly text: string } | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null, readonly watchItem: { readonly id: string, readonly text: string } | null }> }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> } | null };

export type ReaderStoryHeadQueryVariables = Exact<{
  slug: string;
}>;


export type ReaderStoryHeadQuery = { readonly publisher: { readonly name: string, readonly url: string, readonly description: string, readonly language: string, readonly correctionsPolicy: string, readonly unnamedSourcesPolicy: string, readonly ethicsPolicy: string, readonly factCheckingPolicy: string } | null, readonly story: { readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> } | null };

export type ClaimCardFragment = { readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> };

export type NetChangeLineFragment = { readonly kind: ChangeKind, readonly materiality: Materiality, readonly field: string, readonly was: string, readonly is: string, readonly claim: { readonly slug: string, readonly text: string, readonly assessment: ClaimAssessmentType } | null, readonly question: { readonly slug: string, readonly text: string, readonly state: OpenQuestionStateType } | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null, readonly watchItem: { readonly id: string, readonly text: string, readonly state: WatchItemStateType } | null };

export type QuestionLineFragment = { readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string };

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null };

export type StoryCardFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> };

export type StoryPageFragment = { readonly byline: string, readonly notice: string, readonly openedAt: string | null, readonly closedAt: string | null, readonly nextReviewAt: string | null, readonly heroImageAlt: string, readonly heroImageCredit: string, readonly updatesCount: number, readonly id: string, readonly slug: string, readonly title: string, readonly dek: string, readonly status: StoryStatusType, readonly urgency: number, readonly version: number, readonly isStale: boolean, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null, readonly lastMaterialChangeAt: string | null, readonly body: { readonly document: unknown } | null, readonly heroImage: { readonly url: string, readonly width: number, readonly height: number } | null, readonly entities: ReadonlyArray<{ readonly name: string, readonly slug: string, readonly kind: EntityKindType }>, readonly whatWeKnow: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsReported: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsDisputed: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatWeGotWrong: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly shortText: string, readonly kind: ClaimKindType, readonly importance: ClaimImportanceType, readonly claimedAt: string | null, readonly assessment: ClaimAssessmentType, readonly rationale: string, readonly confidence: ClaimConfidenceType | null, readonly likelihood: ClaimLikelihoodType | null, readonly response: ClaimResponseType, readonly responseText: string, readonly retractedAt: string | null, readonly retractionReason: ClaimRetractionReasonType | null, readonly retractionNote: string, readonly claimant: { readonly name: string, readonly slug: string } | null, readonly supersededBy: { readonly slug: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly directness: CitationDirectnessType, readonly attribution: CitationAttributionType, readonly rating: string | null, readonly textFragmentUrl: string | null, readonly source: { readonly id: string, readonly title: string, readonly kind: SourceKindType | null, readonly url: string, readonly authors: string, readonly publishedAt: string | null, readonly reliability: SourceReliabilityType | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly protection: SourceProtectionType | null, readonly publicAttribution: string, readonly anonymityReason: string, readonly publisher: { readonly name: string } | null } | null }> }>, readonly whatIsUnknown: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly whyItMatters: string, readonly dimension: OpenQuestionDimensionType, readonly state: OpenQuestionStateType, readonly answerability: OpenQuestionAnswerabilityType, readonly obstacle: OpenQuestionObstacleType, readonly importance: OpenQuestionImportanceType, readonly answer: string }>, readonly whatToWatch: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: WatchItemKindType, readonly timing: WatchItemTimingType, readonly expectedStart: string | null, readonly expectedEnd: string | null, readonly url: string, readonly state: WatchItemStateType, readonly outcome: string }>, readonly updates: ReadonlyArray<{ readonly id: string, readonly version: number, readonly signal: UpdateSignalType, readonly materiality: UpdateMaterialityType, readonly headline: string, readonly note: string, readonly publishedAt: string }>, readonly topics: ReadonlyArray<{ readonly name: string, readonly slug: string }> };

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
export const MastheadFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
    `, {"fragmentName":"Masthead"}) as unknown as TypedDocumentString<MastheadFragment, unknown>;
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
export const StoryTeaserFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment StoryTeaser on Story {
  ...StoryCard
  heroImage {
    url
    width
    height
  }
  heroImageAlt
  known: claimsCount(
    where: {assessment: {in: [confirmed, corroborated]}, retractedAt: {equals: null}}
  )
  reported: claimsCount(
    where: {assessment: {equals: reported}, retractedAt: {equals: null}}
  )
  disputed: claimsCount(
    where: {assessment: {in: [disputed, unverifiable]}, retractedAt: {equals: null}}
  )
  unknown: openQuestionsCount(where: {state: {notIn: [answered, moot]}})
  updates(orderBy: [{version: desc}], take: 1) {
    ...UpdateLine
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
}
fragment UpdateLine on Update {
  id
  version
  signal
  materiality
  headline
  note
  publishedAt
}`, {"fragmentName":"StoryTeaser"}) as unknown as TypedDocumentString<StoryTeaserFragment, unknown>;
export const UpdateOfStoryFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment UpdateOfStory on Update {
  ...UpdateLine
  story {
    slug
    title
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
}`, {"fragmentName":"UpdateOfStory"}) as unknown as TypedDocumentString<UpdateOfStoryFragment, unknown>;
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
export const EvidenceFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment Evidence on Citation {
  id
  stance
  directness
  attribution
  rating
  quoteExact
  locator
  textFragmentUrl
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const ClaimEvidenceFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ClaimEvidence on Claim {
  ...ClaimCard
  dependsOn(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
  }
  citations(orderBy: [{id: asc}]) {
    ...Evidence
    source {
      ...SourceLine
    }
  }
}
    fragment Evidence on Citation {
  id
  stance
  directness
  attribution
  rating
  quoteExact
  locator
  textFragmentUrl
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
}`, {"fragmentName":"ClaimEvidence"}) as unknown as TypedDocumentString<ClaimEvidenceFragment, unknown>;
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
export const QuestionInFullFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment QuestionInFull on OpenQuestion {
  ...QuestionLine
  resolutionCriteria
  answeredBy(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
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
}`, {"fragmentName":"QuestionInFull"}) as unknown as TypedDocumentString<QuestionInFullFragment, unknown>;
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
export const ReaderStoryFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ReaderStory on Story {
  ...StoryCard
  byline
  notice
  openedAt
  closedAt
  nextReviewAt
  body {
    document(hydrateRelationships: true)
  }
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
    ...ClaimEvidence
  }
  whatIsReported {
    ...ClaimEvidence
  }
  whatIsDisputed {
    ...ClaimEvidence
  }
  whatWeGotWrong {
    ...ClaimEvidence
  }
  whatIsUnknown {
    ...QuestionInFull
  }
  answered: openQuestions(
    where: {state: {in: [answered, moot]}}
    orderBy: [{answeredAt: desc}, {slug: asc}]
  ) {
    ...QuestionInFull
  }
  whatToWatch {
    ...WatchLine
  }
  updates(orderBy: [{version: desc}], take: 5) {
    ...UpdateLine
  }
  updatesCount
  corrections: updates(
    where: {signal: {in: [correction, clarification, retraction, withdrawal]}}
    orderBy: [{version: desc}]
  ) {
    ...UpdateLine
  }
}
    fragment ClaimEvidence on Claim {
  ...ClaimCard
  dependsOn(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
  }
  citations(orderBy: [{id: asc}]) {
    ...Evidence
    source {
      ...SourceLine
    }
  }
}
fragment Evidence on Citation {
  id
  stance
  directness
  attribution
  rating
  quoteExact
  locator
  textFragmentUrl
}
fragment QuestionInFull on OpenQuestion {
  ...QuestionLine
  resolutionCriteria
  answeredBy(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
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
}`, {"fragmentName":"ReaderStory"}) as unknown as TypedDocumentString<ReaderStoryFragment, unknown>;
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
export const ReaderClaimDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderClaim($slug: String!) {
  publisher {
    ...Masthead
  }
  claim(where: {slug: $slug}) {
    ...ClaimEvidence
    verifiedAt
    verifyBy
    history {
      assessment
      rationale
      isRetracted
      retractionReason
      retractionNote
      since
      until
      note
    }
    restedOnBy(orderBy: [{slug: asc}]) {
      slug
      text
      assessment
    }
    supersedes(orderBy: [{slug: asc}]) {
      slug
      text
    }
    answers(orderBy: [{slug: asc}]) {
      ...QuestionLine
      stories(take: 1) {
        slug
      }
    }
    stories(orderBy: [{lastPublishedAt: desc}, {id: asc}]) {
      slug
      title
    }
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment ClaimEvidence on Claim {
  ...ClaimCard
  dependsOn(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
  }
  citations(orderBy: [{id: asc}]) {
    ...Evidence
    source {
      ...SourceLine
    }
  }
}
fragment Evidence on Citation {
  id
  stance
  directness
  attribution
  rating
  quoteExact
  locator
  textFragmentUrl
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
}`, {"hash":"sha256:2843e3f478d757f16ad130b125d841b9e1307a6d4094eed0c13fef6dec2f26c8"}) as unknown as TypedDocumentString<ReaderClaimQuery, ReaderClaimQueryVariables>;
export const ReaderSourceDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderSource($id: ID!) {
  publisher {
    ...Masthead
  }
  source(where: {id: $id}) {
    ...SourceLine
    language
    archiveUrl
    derivedFrom(orderBy: [{title: asc}]) {
      ...SourceLine
    }
    repeatedBy(orderBy: [{title: asc}]) {
      ...SourceLine
    }
    citations(orderBy: [{id: asc}]) {
      ...Evidence
      claim {
        slug
        text
        assessment
        retractedAt
      }
    }
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment Evidence on Citation {
  id
  stance
  directness
  attribution
  rating
  quoteExact
  locator
  textFragmentUrl
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
}`, {"hash":"sha256:4ef092e9d9d3c8271230672fb5df459339e81a4329adde02be08b5014758af09"}) as unknown as TypedDocumentString<ReaderSourceQuery, ReaderSourceQueryVariables>;
export const ReaderUpdatesFeedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderUpdatesFeed($topic: String) {
  publisher {
    ...Masthead
  }
  latestUpdates(first: 50, topic: $topic, minMateriality: minor) {
    items {
      ...UpdateOfStory
    }
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment UpdateOfStory on Update {
  ...UpdateLine
  story {
    slug
    title
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
}`, {"hash":"sha256:ddd43250f01eeb65e74c3e22a0407ba17abe0a1e8e6041bce411373175eabb73"}) as unknown as TypedDocumentString<ReaderUpdatesFeedQuery, ReaderUpdatesFeedQueryVariables>;
export const ReaderCorrectionsFeedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderCorrectionsFeed {
  publisher {
    ...Masthead
  }
  corrections(first: 50) {
    items {
      ...UpdateOfStory
    }
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment UpdateOfStory on Update {
  ...UpdateLine
  story {
    slug
    title
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
}`, {"hash":"sha256:185c3bebeccfbaa271f77bd8b2a0322259a1ad32de7e6b6e27e6010320487192"}) as unknown as TypedDocumentString<ReaderCorrectionsFeedQuery, ReaderCorrectionsFeedQueryVariables>;
export const ReaderSitemapDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderSitemap {
  stories(orderBy: [{lastPublishedAt: desc}, {id: asc}], take: 1000) {
    slug
    lastPublishedAt
  }
  claims(orderBy: [{slug: asc}], take: 1000) {
    slug
  }
  topics(where: {stories: {some: {}}}, orderBy: [{slug: asc}], take: 1000) {
    slug
  }
}
    `, {"hash":"sha256:e153ac56cdde6a555d078a272c9e0b7178a6a506541bf0c5b3ef49514259cbac"}) as unknown as TypedDocumentString<ReaderSitemapQuery, ReaderSitemapQueryVariables>;
export const ReaderFrontDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderFront($take: Int!, $skip: Int!) {
  publisher {
    ...Masthead
  }
  stories(orderBy: [{lastPublishedAt: desc}, {id: asc}], take: $take, skip: $skip) {
    ...StoryTeaser
  }
  storiesCount
  topics(where: {stories: {some: {}}}, orderBy: [{name: asc}]) {
    name
    slug
  }
  latestUpdates(first: 6, minMateriality: minor) {
    items {
      ...UpdateOfStory
    }
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment StoryTeaser on Story {
  ...StoryCard
  heroImage {
    url
    width
    height
  }
  heroImageAlt
  known: claimsCount(
    where: {assessment: {in: [confirmed, corroborated]}, retractedAt: {equals: null}}
  )
  reported: claimsCount(
    where: {assessment: {equals: reported}, retractedAt: {equals: null}}
  )
  disputed: claimsCount(
    where: {assessment: {in: [disputed, unverifiable]}, retractedAt: {equals: null}}
  )
  unknown: openQuestionsCount(where: {state: {notIn: [answered, moot]}})
  updates(orderBy: [{version: desc}], take: 1) {
    ...UpdateLine
  }
}
fragment UpdateOfStory on Update {
  ...UpdateLine
  story {
    slug
    title
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
}
fragment UpdateLine on Update {
  id
  version
  signal
  materiality
  headline
  note
  publishedAt
}`, {"hash":"sha256:f36775dc1a53deb563af086654670542dd6564185fb0254561d61bab17277a7a"}) as unknown as TypedDocumentString<ReaderFrontQuery, ReaderFrontQueryVariables>;
export const ReaderTopicDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderTopic($slug: String!) {
  publisher {
    ...Masthead
  }
  topic(where: {slug: $slug}) {
    name
    slug
    description
    stories(orderBy: [{lastPublishedAt: desc}, {id: asc}]) {
      ...StoryTeaser
    }
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment StoryTeaser on Story {
  ...StoryCard
  heroImage {
    url
    width
    height
  }
  heroImageAlt
  known: claimsCount(
    where: {assessment: {in: [confirmed, corroborated]}, retractedAt: {equals: null}}
  )
  reported: claimsCount(
    where: {assessment: {equals: reported}, retractedAt: {equals: null}}
  )
  disputed: claimsCount(
    where: {assessment: {in: [disputed, unverifiable]}, retractedAt: {equals: null}}
  )
  unknown: openQuestionsCount(where: {state: {notIn: [answered, moot]}})
  updates(orderBy: [{version: desc}], take: 1) {
    ...UpdateLine
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
}
fragment UpdateLine on Update {
  id
  version
  signal
  materiality
  headline
  note
  publishedAt
}`, {"hash":"sha256:4b636b243662e9f6e45e4f8be9d39e236ff420a70ae529c411afb3262d46b398"}) as unknown as TypedDocumentString<ReaderTopicQuery, ReaderTopicQueryVariables>;
export const ReaderQuestionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderQuestions($where: OpenQuestionWhereInput!) {
  publisher {
    ...Masthead
  }
  openQuestions(where: $where, orderBy: [{importance: asc}, {slug: asc}]) {
    ...QuestionInFull
    wouldBeAnsweredBy
    stories(orderBy: [{lastPublishedAt: desc}, {id: asc}]) {
      slug
      title
    }
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment QuestionInFull on OpenQuestion {
  ...QuestionLine
  resolutionCriteria
  answeredBy(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
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
}`, {"hash":"sha256:8de0480cdc2e2f002525f2c31914e8fc443425d76f1099618df1051bd08f6e8c"}) as unknown as TypedDocumentString<ReaderQuestionsQuery, ReaderQuestionsQueryVariables>;
export const ReaderCorrectionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderCorrections($after: String) {
  publisher {
    ...Masthead
  }
  corrections(first: 30, after: $after) {
    items {
      ...UpdateOfStory
      changes(orderBy: [{id: asc}]) {
        id
        field
        was
        is
        claim {
          slug
          text
        }
      }
    }
    endCursor
    hasMore
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment UpdateOfStory on Update {
  ...UpdateLine
  story {
    slug
    title
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
}`, {"hash":"sha256:33086e67bdaec9d9911b6cafd707cb0e7df113f67720e6fdbec560042c37aabd"}) as unknown as TypedDocumentString<ReaderCorrectionsQuery, ReaderCorrectionsQueryVariables>;
export const ReaderSearchDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderSearch($query: String!, $type: SearchType, $after: String) {
  publisher {
    ...Masthead
  }
  search(query: $query, type: $type, first: 20, after: $after) {
    hits {
      type
      title
      snippet
      story {
        slug
      }
      claim {
        slug
        assessment
        retractedAt
      }
      source {
        id
        publicAttribution
      }
      question {
        slug
        stories(take: 1) {
          slug
        }
      }
    }
    endCursor
    hasMore
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}`, {"hash":"sha256:68f8e5b2978d9c80b525cbb41bcb3328b078e3fd2dfdb59a7f08632e49ae7a38"}) as unknown as TypedDocumentString<ReaderSearchQuery, ReaderSearchQueryVariables>;
export const ReaderMastheadDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderMasthead {
  publisher {
    ...Masthead
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}`, {"hash":"sha256:a9be82e06339b78ee57b35ea0924fa5b67dff3eae02a25ff8dac58f13103c6c5"}) as unknown as TypedDocumentString<ReaderMastheadQuery, ReaderMastheadQueryVariables>;
export const ReaderStoryDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderStory($slug: String!) {
  publisher {
    ...Masthead
  }
  story(where: {slug: $slug}) {
    ...ReaderStory
  }
  redirect(where: {fromSlug: $slug}) {
    story {
      slug
    }
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment ClaimEvidence on Claim {
  ...ClaimCard
  dependsOn(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
  }
  citations(orderBy: [{id: asc}]) {
    ...Evidence
    source {
      ...SourceLine
    }
  }
}
fragment Evidence on Citation {
  id
  stance
  directness
  attribution
  rating
  quoteExact
  locator
  textFragmentUrl
}
fragment QuestionInFull on OpenQuestion {
  ...QuestionLine
  resolutionCriteria
  answeredBy(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
  }
}
fragment ReaderStory on Story {
  ...StoryCard
  byline
  notice
  openedAt
  closedAt
  nextReviewAt
  body {
    document(hydrateRelationships: true)
  }
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
    ...ClaimEvidence
  }
  whatIsReported {
    ...ClaimEvidence
  }
  whatIsDisputed {
    ...ClaimEvidence
  }
  whatWeGotWrong {
    ...ClaimEvidence
  }
  whatIsUnknown {
    ...QuestionInFull
  }
  answered: openQuestions(
    where: {state: {in: [answered, moot]}}
    orderBy: [{answeredAt: desc}, {slug: asc}]
  ) {
    ...QuestionInFull
  }
  whatToWatch {
    ...WatchLine
  }
  updates(orderBy: [{version: desc}], take: 5) {
    ...UpdateLine
  }
  updatesCount
  corrections: updates(
    where: {signal: {in: [correction, clarification, retraction, withdrawal]}}
    orderBy: [{version: desc}]
  ) {
    ...UpdateLine
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
}`, {"hash":"sha256:44e2cccfd3d5bf3c8c73d77b896b74e5f1d4aba4ee679fdcdebded4a73940559"}) as unknown as TypedDocumentString<ReaderStoryQuery, ReaderStoryQueryVariables>;
export const ReaderStoryVersionDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderStoryVersion($slug: String!, $version: Int!) {
  publisher {
    ...Masthead
  }
  story: storyVersion(slug: $slug, version: $version) {
    ...ReaderStory
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
}
fragment ClaimEvidence on Claim {
  ...ClaimCard
  dependsOn(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
  }
  citations(orderBy: [{id: asc}]) {
    ...Evidence
    source {
      ...SourceLine
    }
  }
}
fragment Evidence on Citation {
  id
  stance
  directness
  attribution
  rating
  quoteExact
  locator
  textFragmentUrl
}
fragment QuestionInFull on OpenQuestion {
  ...QuestionLine
  resolutionCriteria
  answeredBy(orderBy: [{slug: asc}]) {
    slug
    text
    assessment
  }
}
fragment ReaderStory on Story {
  ...StoryCard
  byline
  notice
  openedAt
  closedAt
  nextReviewAt
  body {
    document(hydrateRelationships: true)
  }
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
    ...ClaimEvidence
  }
  whatIsReported {
    ...ClaimEvidence
  }
  whatIsDisputed {
    ...ClaimEvidence
  }
  whatWeGotWrong {
    ...ClaimEvidence
  }
  whatIsUnknown {
    ...QuestionInFull
  }
  answered: openQuestions(
    where: {state: {in: [answered, moot]}}
    orderBy: [{answeredAt: desc}, {slug: asc}]
  ) {
    ...QuestionInFull
  }
  whatToWatch {
    ...WatchLine
  }
  updates(orderBy: [{version: desc}], take: 5) {
    ...UpdateLine
  }
  updatesCount
  corrections: updates(
    where: {signal: {in: [correction, clarification, retraction, withdrawal]}}
    orderBy: [{version: desc}]
  ) {
    ...UpdateLine
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
}`, {"hash":"sha256:38e5ff454503e4b2ce4551f5d9faaba48934eb504eb09faa41ca2aa52ea24465"}) as unknown as TypedDocumentString<ReaderStoryVersionQuery, ReaderStoryVersionQueryVariables>;
export const ReaderStoryUpdatesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderStoryUpdates($slug: String!, $take: Int!, $skip: Int!) {
  publisher {
    ...Masthead
  }
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
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
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
}`, {"hash":"sha256:7b67c49bc31d1d9673c258feed400ba87327f86e0c81abd2fb2fe620ec035bc4"}) as unknown as TypedDocumentString<ReaderStoryUpdatesQuery, ReaderStoryUpdatesQueryVariables>;
export const ReaderStoryHeadDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReaderStoryHead($slug: String!) {
  publisher {
    ...Masthead
  }
  story(where: {slug: $slug}) {
    ...StoryCard
  }
}
    fragment Masthead on Publisher {
  name
  url
  description
  language
  correctionsPolicy
  unnamedSourcesPolicy
  ethicsPolicy
  factCheckingPolicy
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
}`, {"hash":"sha256:3521a2a9e5b5d650c935f153121956303f17e0fd71a5c964753115fc4bd11fe9"}) as unknown as TypedDocumentString<ReaderStoryHeadQuery, ReaderStoryHeadQueryVariables>;