/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnonymityGrantCreateInput = {
  readonly decidedAt?: string | null | undefined;
  readonly decidedBy?: UserRelateToOneForCreateInput | null | undefined;
  readonly expiresAt?: string | null | undefined;
  readonly identityKnown?: boolean | null | undefined;
  readonly isInformation?: boolean | null | undefined;
  readonly isReliable?: boolean | null | undefined;
  readonly isUnavailableOtherwise?: boolean | null | undefined;
  readonly isVital?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly requestedBy?: UserRelateToOneForCreateInput | null | undefined;
  readonly source?: SourceRelateToOneForCreateInput | null | undefined;
  readonly state?: AnonymityGrantStateType | null | undefined;
};

export type AnonymityGrantManyRelationFilter = {
  readonly every?: AnonymityGrantWhereInput | null | undefined;
  readonly none?: AnonymityGrantWhereInput | null | undefined;
  readonly some?: AnonymityGrantWhereInput | null | undefined;
};

export type AnonymityGrantRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<AnonymityGrantWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<AnonymityGrantCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<AnonymityGrantWhereUniqueInput> | null | undefined;
};

export type AnonymityGrantRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<AnonymityGrantWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<AnonymityGrantCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<AnonymityGrantWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<AnonymityGrantWhereUniqueInput> | null | undefined;
};

export type AnonymityGrantStateType =
  /** The source may be used without its name. */
  | 'approved'
  /** The source may not be used without its name. */
  | 'declined'
  /** Waiting for somebody else to decide. */
  | 'requested'
  /** Approved once, no longer. */
  | 'revoked';

export type AnonymityGrantStateTypeNullableFilter = {
  readonly equals?: AnonymityGrantStateType | null | undefined;
  readonly in?: ReadonlyArray<AnonymityGrantStateType> | null | undefined;
  readonly not?: AnonymityGrantStateTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<AnonymityGrantStateType> | null | undefined;
};

export type AnonymityGrantWhereInput = {
  readonly AND?: ReadonlyArray<AnonymityGrantWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<AnonymityGrantWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<AnonymityGrantWhereInput> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly decidedAt?: DateTimeNullableFilter | null | undefined;
  readonly decidedBy?: UserWhereInput | null | undefined;
  readonly expiresAt?: DateTimeNullableFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly identityKnown?: BooleanFilter | null | undefined;
  readonly isInformation?: BooleanFilter | null | undefined;
  readonly isReliable?: BooleanFilter | null | undefined;
  readonly isUnavailableOtherwise?: BooleanFilter | null | undefined;
  readonly isVital?: BooleanFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly reason?: StringFilter | null | undefined;
  readonly requestedBy?: UserWhereInput | null | undefined;
  readonly source?: SourceWhereInput | null | undefined;
  readonly state?: AnonymityGrantStateTypeNullableFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
};

export type AnonymityGrantWhereUniqueInput =
  {   readonly id: string | number; };

export type ApiTokenScopesType =
  /** Create and change content, unpublished. */
  | 'content_write'
  /** Read what a reporter may read. */
  | 'newsroom_read'
  /** Read through the delivery API what would be published. */
  | 'preview'
  /** Publish, retract and withdraw. */
  | 'publish';

export type ApiTokenWhereInput = {
  readonly AND?: ReadonlyArray<ApiTokenWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<ApiTokenWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<ApiTokenWhereInput> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly expiresAt?: DateTimeNullableFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly lastUsedAt?: DateTimeNullableFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly owner?: UserWhereInput | null | undefined;
  readonly revokedAt?: DateTimeNullableFilter | null | undefined;
  readonly tokenId?: StringFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
};

export type BooleanFilter = {
  readonly equals?: boolean | null | undefined;
  readonly not?: BooleanFilter | null | undefined;
};

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

export type CitationCreateInput = {
  readonly attribution?: CitationAttributionType | null | undefined;
  readonly claim?: ClaimRelateToOneForCreateInput | null | undefined;
  readonly credibility?: CitationCredibilityType | null | undefined;
  readonly directness?: CitationDirectnessType | null | undefined;
  readonly locator?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly quoteExact?: string | null | undefined;
  readonly quotePrefix?: string | null | undefined;
  readonly quoteSuffix?: string | null | undefined;
  readonly source?: SourceRelateToOneForCreateInput | null | undefined;
  readonly stance?: CitationStanceType | null | undefined;
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

export type CitationRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<CitationWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<CitationCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<CitationWhereUniqueInput> | null | undefined;
};

export type CitationRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<CitationWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<CitationCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<CitationWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<CitationWhereUniqueInput> | null | undefined;
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
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly credibility?: CitationCredibilityTypeNullableFilter | null | undefined;
  readonly directness?: CitationDirectnessTypeNullableFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly locator?: StringFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly quoteExact?: StringFilter | null | undefined;
  readonly quotePrefix?: StringFilter | null | undefined;
  readonly quoteSuffix?: StringFilter | null | undefined;
  readonly source?: SourceWhereInput | null | undefined;
  readonly stance?: CitationStanceTypeNullableFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
};

export type CitationWhereUniqueInput =
  {   readonly id: string | number; };

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

export type ClaimCreateInput = {
  readonly answers?: OpenQuestionRelateToManyForCreateInput | null | undefined;
  readonly assessment?: ClaimAssessmentType | null | undefined;
  readonly assignedTo?: UserRelateToOneForCreateInput | null | undefined;
  readonly citations?: CitationRelateToManyForCreateInput | null | undefined;
  readonly claimant?: EntityRelateToOneForCreateInput | null | undefined;
  readonly claimedAt?: string | null | undefined;
  readonly confidence?: ClaimConfidenceType | null | undefined;
  readonly dependsOn?: ClaimRelateToManyForCreateInput | null | undefined;
  readonly entities?: EntityRelateToManyForCreateInput | null | undefined;
  readonly importance?: ClaimImportanceType | null | undefined;
  readonly kind?: ClaimKindType | null | undefined;
  readonly likelihood?: ClaimLikelihoodType | null | undefined;
  readonly notes?: string | null | undefined;
  readonly rationale?: string | null | undefined;
  readonly response?: ClaimResponseType | null | undefined;
  readonly responseText?: string | null | undefined;
  readonly restedOnBy?: ClaimRelateToManyForCreateInput | null | undefined;
  readonly shortText?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stage?: ClaimStageType | null | undefined;
  readonly stories?: StoryRelateToManyForCreateInput | null | undefined;
  readonly supersededBy?: ClaimRelateToOneForCreateInput | null | undefined;
  readonly supersedes?: ClaimRelateToManyForCreateInput | null | undefined;
  readonly text?: string | null | undefined;
  readonly verifiedAt?: string | null | undefined;
  readonly verifyBy?: string | null | undefined;
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

export type ClaimRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<ClaimWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<ClaimCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<ClaimWhereUniqueInput> | null | undefined;
};

export type ClaimRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<ClaimWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<ClaimCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<ClaimWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<ClaimWhereUniqueInput> | null | undefined;
};

export type ClaimRelateToOneForCreateInput = {
  readonly connect?: ClaimWhereUniqueInput | null | undefined;
  readonly create?: ClaimCreateInput | null | undefined;
};

export type ClaimRelateToOneForUpdateInput = {
  readonly connect?: ClaimWhereUniqueInput | null | undefined;
  readonly create?: ClaimCreateInput | null | undefined;
  readonly disconnect?: boolean | null | undefined;
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

export type ClaimStageType =
  /** Being written; never goes out. */
  | 'draft'
  /** Waiting for a second pair of eyes; never goes out. */
  | 'in_review'
  /** Goes out with the next publication. */
  | 'ready';

export type ClaimStageTypeNullableFilter = {
  readonly equals?: ClaimStageType | null | undefined;
  readonly in?: ReadonlyArray<ClaimStageType> | null | undefined;
  readonly not?: ClaimStageTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ClaimStageType> | null | undefined;
};

export type ClaimUpdateInput = {
  readonly answers?: OpenQuestionRelateToManyForUpdateInput | null | undefined;
  readonly assessment?: ClaimAssessmentType | null | undefined;
  readonly assignedTo?: UserRelateToOneForUpdateInput | null | undefined;
  readonly citations?: CitationRelateToManyForUpdateInput | null | undefined;
  readonly claimant?: EntityRelateToOneForUpdateInput | null | undefined;
  readonly claimedAt?: string | null | undefined;
  readonly confidence?: ClaimConfidenceType | null | undefined;
  readonly dependsOn?: ClaimRelateToManyForUpdateInput | null | undefined;
  readonly entities?: EntityRelateToManyForUpdateInput | null | undefined;
  readonly importance?: ClaimImportanceType | null | undefined;
  readonly kind?: ClaimKindType | null | undefined;
  readonly likelihood?: ClaimLikelihoodType | null | undefined;
  readonly notes?: string | null | undefined;
  readonly rationale?: string | null | undefined;
  readonly response?: ClaimResponseType | null | undefined;
  readonly responseText?: string | null | undefined;
  readonly restedOnBy?: ClaimRelateToManyForUpdateInput | null | undefined;
  /** Which version of the item this is. In an update, the version that it is based on: it is refused when somebody has changed the item since. */
  readonly revision?: number | null | undefined;
  readonly shortText?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stage?: ClaimStageType | null | undefined;
  readonly stories?: StoryRelateToManyForUpdateInput | null | undefined;
  readonly supersededBy?: ClaimRelateToOneForUpdateInput | null | undefined;
  readonly supersedes?: ClaimRelateToManyForUpdateInput | null | undefined;
  readonly text?: string | null | undefined;
  readonly verifiedAt?: string | null | undefined;
  readonly verifyBy?: string | null | undefined;
};

export type ClaimWhereInput = {
  readonly AND?: ReadonlyArray<ClaimWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<ClaimWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<ClaimWhereInput> | null | undefined;
  readonly answers?: OpenQuestionManyRelationFilter | null | undefined;
  readonly approvedAt?: DateTimeNullableFilter | null | undefined;
  readonly approvedBy?: UserWhereInput | null | undefined;
  readonly assessment?: ClaimAssessmentTypeNullableFilter | null | undefined;
  readonly assignedTo?: UserWhereInput | null | undefined;
  readonly citations?: CitationManyRelationFilter | null | undefined;
  readonly claimant?: EntityWhereInput | null | undefined;
  readonly claimedAt?: CalendarDayNullableFilter | null | undefined;
  readonly confidence?: ClaimConfidenceTypeNullableFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly dependsOn?: ClaimManyRelationFilter | null | undefined;
  readonly entities?: EntityManyRelationFilter | null | undefined;
  readonly evidence?: EvidenceFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly importance?: ClaimImportanceTypeNullableFilter | null | undefined;
  readonly kind?: ClaimKindTypeNullableFilter | null | undefined;
  readonly likelihood?: ClaimLikelihoodTypeNullableFilter | null | undefined;
  readonly notes?: StringFilter | null | undefined;
  readonly publication?: PublicationFilter | null | undefined;
  readonly rationale?: StringFilter | null | undefined;
  readonly response?: ClaimResponseTypeNullableFilter | null | undefined;
  readonly responseText?: StringFilter | null | undefined;
  readonly restedOnBy?: ClaimManyRelationFilter | null | undefined;
  readonly retractedAt?: DateTimeNullableFilter | null | undefined;
  readonly retractionNote?: StringFilter | null | undefined;
  readonly retractionReason?: ClaimRetractionReasonTypeNullableFilter | null | undefined;
  readonly reviewNote?: StringFilter | null | undefined;
  readonly shortText?: StringFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly stage?: ClaimStageTypeNullableFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly supersededBy?: ClaimWhereInput | null | undefined;
  readonly supersedes?: ClaimManyRelationFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
  readonly textBy?: UserWhereInput | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
  readonly verifiedAt?: DateTimeNullableFilter | null | undefined;
  readonly verifyBy?: DateTimeNullableFilter | null | undefined;
};

export type ClaimWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

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

export type EntityCreateInput = {
  readonly claims?: ClaimRelateToManyForCreateInput | null | undefined;
  readonly description?: string | null | undefined;
  readonly kind?: EntityKindType | null | undefined;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stories?: StoryRelateToManyForCreateInput | null | undefined;
  readonly url?: string | null | undefined;
  readonly wikidataId?: string | null | undefined;
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

export type EntityRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<EntityWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<EntityCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<EntityWhereUniqueInput> | null | undefined;
};

export type EntityRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<EntityWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<EntityCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<EntityWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<EntityWhereUniqueInput> | null | undefined;
};

export type EntityRelateToOneForCreateInput = {
  readonly connect?: EntityWhereUniqueInput | null | undefined;
  readonly create?: EntityCreateInput | null | undefined;
};

export type EntityRelateToOneForUpdateInput = {
  readonly connect?: EntityWhereUniqueInput | null | undefined;
  readonly create?: EntityCreateInput | null | undefined;
  readonly disconnect?: boolean | null | undefined;
};

export type EntityWhereInput = {
  readonly AND?: ReadonlyArray<EntityWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<EntityWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<EntityWhereInput> | null | undefined;
  readonly claims?: ClaimManyRelationFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: EntityKindTypeNullableFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
  readonly url?: StringFilter | null | undefined;
  readonly wikidataId?: StringFilter | null | undefined;
};

export type EntityWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

/** Whether it is a key claim of a story in motion that stands on little: one origin, unnamed sources only, a circle, fallen ground. The 1,000 most urgent are looked at. */
export type EvidenceFilter = {
  /** Whether it is a key claim of a story in motion that stands on little: one origin, unnamed sources only, a circle, fallen ground. The 1,000 most urgent are looked at. */
  readonly isShaky: boolean;
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

export type ImageFieldInput = {
  readonly upload: Blob;
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

export type OpenQuestionCreateInput = {
  readonly answer?: string | null | undefined;
  readonly answerability?: OpenQuestionAnswerabilityType | null | undefined;
  readonly answeredAt?: string | null | undefined;
  readonly answeredBy?: ClaimRelateToManyForCreateInput | null | undefined;
  readonly assignedTo?: UserRelateToOneForCreateInput | null | undefined;
  readonly dimension?: OpenQuestionDimensionType | null | undefined;
  readonly importance?: OpenQuestionImportanceType | null | undefined;
  readonly notes?: string | null | undefined;
  readonly obstacle?: OpenQuestionObstacleType | null | undefined;
  readonly resolutionCriteria?: string | null | undefined;
  readonly reviewAt?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stage?: OpenQuestionStageType | null | undefined;
  readonly state?: OpenQuestionStateType | null | undefined;
  readonly stories?: StoryRelateToManyForCreateInput | null | undefined;
  readonly text?: string | null | undefined;
  readonly watchItems?: WatchItemRelateToManyForCreateInput | null | undefined;
  readonly whyItMatters?: string | null | undefined;
  readonly wouldBeAnsweredBy?: ReadonlyArray<OpenQuestionWouldBeAnsweredByType> | null | undefined;
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

export type OpenQuestionRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<OpenQuestionWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<OpenQuestionCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<OpenQuestionWhereUniqueInput> | null | undefined;
};

export type OpenQuestionRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<OpenQuestionWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<OpenQuestionCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<OpenQuestionWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<OpenQuestionWhereUniqueInput> | null | undefined;
};

export type OpenQuestionStageType =
  /** Being written; never goes out. */
  | 'draft'
  /** Waiting for a second pair of eyes; never goes out. */
  | 'in_review'
  /** Goes out with the next publication. */
  | 'ready';

export type OpenQuestionStageTypeNullableFilter = {
  readonly equals?: OpenQuestionStageType | null | undefined;
  readonly in?: ReadonlyArray<OpenQuestionStageType> | null | undefined;
  readonly not?: OpenQuestionStageTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<OpenQuestionStageType> | null | undefined;
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

export type OpenQuestionUpdateInput = {
  readonly answer?: string | null | undefined;
  readonly answerability?: OpenQuestionAnswerabilityType | null | undefined;
  readonly answeredAt?: string | null | undefined;
  readonly answeredBy?: ClaimRelateToManyForUpdateInput | null | undefined;
  readonly assignedTo?: UserRelateToOneForUpdateInput | null | undefined;
  readonly dimension?: OpenQuestionDimensionType | null | undefined;
  readonly importance?: OpenQuestionImportanceType | null | undefined;
  readonly notes?: string | null | undefined;
  readonly obstacle?: OpenQuestionObstacleType | null | undefined;
  readonly resolutionCriteria?: string | null | undefined;
  readonly reviewAt?: string | null | undefined;
  /** Which version of the item this is. In an update, the version that it is based on: it is refused when somebody has changed the item since. */
  readonly revision?: number | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stage?: OpenQuestionStageType | null | undefined;
  readonly state?: OpenQuestionStateType | null | undefined;
  readonly stories?: StoryRelateToManyForUpdateInput | null | undefined;
  readonly text?: string | null | undefined;
  readonly watchItems?: WatchItemRelateToManyForUpdateInput | null | undefined;
  readonly whyItMatters?: string | null | undefined;
  readonly wouldBeAnsweredBy?: ReadonlyArray<OpenQuestionWouldBeAnsweredByType> | null | undefined;
};

export type OpenQuestionWhereInput = {
  readonly AND?: ReadonlyArray<OpenQuestionWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<OpenQuestionWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<OpenQuestionWhereInput> | null | undefined;
  readonly answer?: StringFilter | null | undefined;
  readonly answerability?: OpenQuestionAnswerabilityTypeNullableFilter | null | undefined;
  readonly answeredAt?: DateTimeNullableFilter | null | undefined;
  readonly answeredBy?: ClaimManyRelationFilter | null | undefined;
  readonly assignedTo?: UserWhereInput | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly dimension?: OpenQuestionDimensionTypeNullableFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly importance?: OpenQuestionImportanceTypeNullableFilter | null | undefined;
  readonly notes?: StringFilter | null | undefined;
  readonly obstacle?: OpenQuestionObstacleTypeNullableFilter | null | undefined;
  readonly publication?: PublicationFilter | null | undefined;
  readonly resolutionCriteria?: StringFilter | null | undefined;
  readonly reviewAt?: DateTimeNullableFilter | null | undefined;
  readonly reviewNote?: StringFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly stage?: OpenQuestionStageTypeNullableFilter | null | undefined;
  readonly state?: OpenQuestionStateTypeNullableFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
  readonly watchItems?: WatchItemManyRelationFilter | null | undefined;
  readonly whyItMatters?: StringFilter | null | undefined;
};

export type OpenQuestionWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

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

/** Whether readers see something else than the newsroom has; of a story, also because of its parts. What was never published has no changes. The 2,000 saved last are compared. */
export type PublicationFilter = {
  /** Whether readers see something else than the newsroom has; of a story, also because of its parts. What was never published has no changes. The 2,000 saved last are compared. */
  readonly hasChanges: boolean;
};

/** Why the public is told. */
export type PublishSignal =
  /** It was right but could be misread; the note says how. */
  | 'clarification'
  /** We had something wrong; the note says what. */
  | 'correction'
  /** Spelling, links, tidying; nobody needs to be told. */
  | 'minor'
  /** The story moved on. */
  | 'update';

export type PublisherCreateInput = {
  readonly correctionsPolicy?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly ethicsPolicy?: string | null | undefined;
  readonly factCheckingPolicy?: string | null | undefined;
  readonly independentOriginsNeeded?: number | null | undefined;
  readonly language?: string | null | undefined;
  readonly logo?: ImageFieldInput | null | undefined;
  readonly name?: string | null | undefined;
  readonly reviewAfterHours?: number | null | undefined;
  readonly unnamedSourcesPolicy?: string | null | undefined;
  readonly url?: string | null | undefined;
};

export type QueryMode =
  | 'default'
  | 'insensitive';

export type ScheduledPublicationManyRelationFilter = {
  readonly every?: ScheduledPublicationWhereInput | null | undefined;
  readonly none?: ScheduledPublicationWhereInput | null | undefined;
  readonly some?: ScheduledPublicationWhereInput | null | undefined;
};

export type ScheduledPublicationSignalType =
  /** It was right but could be misread; the note says how. */
  | 'clarification'
  /** We had something wrong; the note says what. */
  | 'correction'
  /** Spelling, links, tidying; nobody needs to be told. */
  | 'minor'
  /** The story moved on. */
  | 'update';

export type ScheduledPublicationSignalTypeNullableFilter = {
  readonly equals?: ScheduledPublicationSignalType | null | undefined;
  readonly in?: ReadonlyArray<ScheduledPublicationSignalType> | null | undefined;
  readonly not?: ScheduledPublicationSignalTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ScheduledPublicationSignalType> | null | undefined;
};

export type ScheduledPublicationStateType =
  /** Something stood in the way; the outcome says what. */
  | 'blocked'
  /** Somebody called it off. */
  | 'cancelled'
  /** It went out. */
  | 'published'
  /** Goes out at its time. */
  | 'waiting';

export type ScheduledPublicationStateTypeNullableFilter = {
  readonly equals?: ScheduledPublicationStateType | null | undefined;
  readonly in?: ReadonlyArray<ScheduledPublicationStateType> | null | undefined;
  readonly not?: ScheduledPublicationStateTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<ScheduledPublicationStateType> | null | undefined;
};

export type ScheduledPublicationWhereInput = {
  readonly AND?: ReadonlyArray<ScheduledPublicationWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<ScheduledPublicationWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<ScheduledPublicationWhereInput> | null | undefined;
  readonly at?: DateTimeFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly outcome?: StringFilter | null | undefined;
  readonly scheduledBy?: UserWhereInput | null | undefined;
  readonly settledAt?: DateTimeNullableFilter | null | undefined;
  readonly signal?: ScheduledPublicationSignalTypeNullableFilter | null | undefined;
  readonly state?: ScheduledPublicationStateTypeNullableFilter | null | undefined;
  readonly story?: StoryWhereInput | null | undefined;
};

export type SourceCreateInput = {
  readonly anonymityReason?: string | null | undefined;
  readonly archiveUrl?: string | null | undefined;
  readonly authors?: string | null | undefined;
  readonly citations?: CitationRelateToManyForCreateInput | null | undefined;
  readonly derivedFrom?: SourceRelateToManyForCreateInput | null | undefined;
  readonly grants?: AnonymityGrantRelateToManyForCreateInput | null | undefined;
  readonly kind?: SourceKindType | null | undefined;
  readonly language?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly originBasis?: SourceOriginBasisType | null | undefined;
  readonly protection?: SourceProtectionType | null | undefined;
  readonly publicAttribution?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly publisher?: EntityRelateToOneForCreateInput | null | undefined;
  readonly reliability?: SourceReliabilityType | null | undefined;
  readonly reliabilityNote?: string | null | undefined;
  readonly repeatedBy?: SourceRelateToManyForCreateInput | null | undefined;
  readonly status?: SourceStatusType | null | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly vaultRef?: string | null | undefined;
};

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

export type SourceLinkStateType =
  /** The page answers. */
  | 'alive'
  /** The page is no longer there. */
  | 'gone'
  /** The page redirects to another address. */
  | 'moved'
  /** Nobody looked yet. */
  | 'unchecked';

export type SourceLinkStateTypeNullableFilter = {
  readonly equals?: SourceLinkStateType | null | undefined;
  readonly in?: ReadonlyArray<SourceLinkStateType> | null | undefined;
  readonly not?: SourceLinkStateTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<SourceLinkStateType> | null | undefined;
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

export type SourceRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<SourceWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<SourceCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<SourceWhereUniqueInput> | null | undefined;
};

export type SourceRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<SourceWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<SourceCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<SourceWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<SourceWhereUniqueInput> | null | undefined;
};

export type SourceRelateToOneForCreateInput = {
  readonly connect?: SourceWhereUniqueInput | null | undefined;
  readonly create?: SourceCreateInput | null | undefined;
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

export type SourceUpdateInput = {
  readonly anonymityReason?: string | null | undefined;
  readonly archiveUrl?: string | null | undefined;
  readonly authors?: string | null | undefined;
  readonly citations?: CitationRelateToManyForUpdateInput | null | undefined;
  readonly derivedFrom?: SourceRelateToManyForUpdateInput | null | undefined;
  readonly grants?: AnonymityGrantRelateToManyForUpdateInput | null | undefined;
  readonly kind?: SourceKindType | null | undefined;
  readonly language?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly originBasis?: SourceOriginBasisType | null | undefined;
  readonly protection?: SourceProtectionType | null | undefined;
  readonly publicAttribution?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly publisher?: EntityRelateToOneForUpdateInput | null | undefined;
  readonly reliability?: SourceReliabilityType | null | undefined;
  readonly reliabilityNote?: string | null | undefined;
  readonly repeatedBy?: SourceRelateToManyForUpdateInput | null | undefined;
  /** Which version of the item this is. In an update, the version that it is based on: it is refused when somebody has changed the item since. */
  readonly revision?: number | null | undefined;
  readonly status?: SourceStatusType | null | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly vaultRef?: string | null | undefined;
};

export type SourceWhereInput = {
  readonly AND?: ReadonlyArray<SourceWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<SourceWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<SourceWhereInput> | null | undefined;
  readonly anonymityReason?: StringFilter | null | undefined;
  readonly archiveUrl?: StringFilter | null | undefined;
  readonly authors?: StringFilter | null | undefined;
  readonly checkedAt?: DateTimeNullableFilter | null | undefined;
  readonly citations?: CitationManyRelationFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly derivedFrom?: SourceManyRelationFilter | null | undefined;
  readonly designation?: StringFilter | null | undefined;
  readonly grants?: AnonymityGrantManyRelationFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: SourceKindTypeNullableFilter | null | undefined;
  readonly language?: StringFilter | null | undefined;
  readonly linkState?: SourceLinkStateTypeNullableFilter | null | undefined;
  readonly notes?: StringFilter | null | undefined;
  readonly originBasis?: SourceOriginBasisTypeNullableFilter | null | undefined;
  readonly protection?: SourceProtectionTypeNullableFilter | null | undefined;
  readonly publicAttribution?: StringFilter | null | undefined;
  readonly publication?: PublicationFilter | null | undefined;
  readonly publishedAt?: DateTimeNullableFilter | null | undefined;
  readonly publisher?: EntityWhereInput | null | undefined;
  readonly reliability?: SourceReliabilityTypeNullableFilter | null | undefined;
  readonly reliabilityNote?: StringFilter | null | undefined;
  readonly repeatedBy?: SourceManyRelationFilter | null | undefined;
  readonly status?: SourceStatusTypeNullableFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
  readonly url?: StringFilter | null | undefined;
  readonly vaultRef?: StringFilter | null | undefined;
};

export type SourceWhereUniqueInput =
  {   readonly id: string | number; };

export type StoryCreateInput = {
  readonly assignedTo?: UserRelateToOneForCreateInput | null | undefined;
  readonly body?: unknown;
  readonly byline?: string | null | undefined;
  readonly claims?: ClaimRelateToManyForCreateInput | null | undefined;
  readonly closedAt?: string | null | undefined;
  readonly dek?: string | null | undefined;
  readonly embargoUntil?: string | null | undefined;
  readonly entities?: EntityRelateToManyForCreateInput | null | undefined;
  readonly heroImage?: ImageFieldInput | null | undefined;
  readonly heroImageAlt?: string | null | undefined;
  readonly heroImageCredit?: string | null | undefined;
  readonly nextReviewAt?: string | null | undefined;
  readonly openQuestions?: OpenQuestionRelateToManyForCreateInput | null | undefined;
  readonly openedAt?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stage?: StoryStageType | null | undefined;
  readonly status?: StoryStatusType | null | undefined;
  readonly title?: string | null | undefined;
  readonly topics?: TopicRelateToManyForCreateInput | null | undefined;
  readonly urgency?: number | null | undefined;
  readonly watchItems?: WatchItemRelateToManyForCreateInput | null | undefined;
};

export type StoryManyRelationFilter = {
  readonly every?: StoryWhereInput | null | undefined;
  readonly none?: StoryWhereInput | null | undefined;
  readonly some?: StoryWhereInput | null | undefined;
};

export type StoryRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<StoryWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<StoryCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<StoryWhereUniqueInput> | null | undefined;
};

export type StoryRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<StoryWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<StoryCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<StoryWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<StoryWhereUniqueInput> | null | undefined;
};

export type StoryStageType =
  /** Being written; never goes out. */
  | 'draft'
  /** Waiting for a second pair of eyes; never goes out. */
  | 'in_review'
  /** Goes out with the next publication. */
  | 'ready';

export type StoryStageTypeNullableFilter = {
  readonly equals?: StoryStageType | null | undefined;
  readonly in?: ReadonlyArray<StoryStageType> | null | undefined;
  readonly not?: StoryStageTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<StoryStageType> | null | undefined;
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

export type StoryUpdateInput = {
  readonly assignedTo?: UserRelateToOneForUpdateInput | null | undefined;
  readonly body?: unknown;
  readonly byline?: string | null | undefined;
  readonly claims?: ClaimRelateToManyForUpdateInput | null | undefined;
  readonly closedAt?: string | null | undefined;
  readonly dek?: string | null | undefined;
  readonly embargoUntil?: string | null | undefined;
  readonly entities?: EntityRelateToManyForUpdateInput | null | undefined;
  readonly heroImage?: ImageFieldInput | null | undefined;
  readonly heroImageAlt?: string | null | undefined;
  readonly heroImageCredit?: string | null | undefined;
  readonly nextReviewAt?: string | null | undefined;
  readonly openQuestions?: OpenQuestionRelateToManyForUpdateInput | null | undefined;
  readonly openedAt?: string | null | undefined;
  /** Which version of the item this is. In an update, the version that it is based on: it is refused when somebody has changed the item since. */
  readonly revision?: number | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stage?: StoryStageType | null | undefined;
  readonly status?: StoryStatusType | null | undefined;
  readonly title?: string | null | undefined;
  readonly topics?: TopicRelateToManyForUpdateInput | null | undefined;
  readonly urgency?: number | null | undefined;
  readonly watchItems?: WatchItemRelateToManyForUpdateInput | null | undefined;
};

export type StoryWhereInput = {
  readonly AND?: ReadonlyArray<StoryWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<StoryWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<StoryWhereInput> | null | undefined;
  readonly assignedTo?: UserWhereInput | null | undefined;
  readonly byline?: StringFilter | null | undefined;
  readonly claims?: ClaimManyRelationFilter | null | undefined;
  readonly closedAt?: DateTimeNullableFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly dek?: StringFilter | null | undefined;
  readonly embargoUntil?: DateTimeNullableFilter | null | undefined;
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
  readonly publication?: PublicationFilter | null | undefined;
  readonly reviewNote?: StringFilter | null | undefined;
  readonly scheduledPublications?: ScheduledPublicationManyRelationFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly stage?: StoryStageTypeNullableFilter | null | undefined;
  readonly status?: StoryStatusTypeNullableFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly topics?: TopicManyRelationFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
  readonly updates?: UpdateManyRelationFilter | null | undefined;
  readonly urgency?: IntFilter | null | undefined;
  readonly version?: IntFilter | null | undefined;
  readonly watchItems?: WatchItemManyRelationFilter | null | undefined;
};

export type StoryWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

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

export type TopicCreateInput = {
  readonly description?: string | null | undefined;
  readonly mediaTopic?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stories?: StoryRelateToManyForCreateInput | null | undefined;
};

export type TopicManyRelationFilter = {
  readonly every?: TopicWhereInput | null | undefined;
  readonly none?: TopicWhereInput | null | undefined;
  readonly some?: TopicWhereInput | null | undefined;
};

export type TopicRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<TopicWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<TopicCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<TopicWhereUniqueInput> | null | undefined;
};

export type TopicRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<TopicWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<TopicCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<TopicWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<TopicWhereUniqueInput> | null | undefined;
};

export type TopicWhereInput = {
  readonly AND?: ReadonlyArray<TopicWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<TopicWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<TopicWhereInput> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly mediaTopic?: StringFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly slug?: StringFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
};

export type TopicWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

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

export type UserCreateInput = {
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly password?: string | null | undefined;
  readonly role?: UserRoleType | null | undefined;
  readonly state?: UserStateType | null | undefined;
};

export type UserRelateToOneForCreateInput = {
  readonly connect?: UserWhereUniqueInput | null | undefined;
  readonly create?: UserCreateInput | null | undefined;
};

export type UserRelateToOneForUpdateInput = {
  readonly connect?: UserWhereUniqueInput | null | undefined;
  readonly create?: UserCreateInput | null | undefined;
  readonly disconnect?: boolean | null | undefined;
};

export type UserRoleType =
  /** Also manages people, tokens and settings. */
  | 'admin'
  /** Also approves, publishes, retracts and grants anonymity. */
  | 'editor'
  /** Writes drafts and proposes. */
  | 'reporter';

export type UserRoleTypeNullableFilter = {
  readonly equals?: UserRoleType | null | undefined;
  readonly in?: ReadonlyArray<UserRoleType> | null | undefined;
  readonly not?: UserRoleTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<UserRoleType> | null | undefined;
};

export type UserStateType =
  /** May sign in. */
  | 'active'
  /** May not sign in; what they wrote stays theirs. */
  | 'disabled';

export type UserStateTypeNullableFilter = {
  readonly equals?: UserStateType | null | undefined;
  readonly in?: ReadonlyArray<UserStateType> | null | undefined;
  readonly not?: UserStateTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<UserStateType> | null | undefined;
};

export type UserWhereInput = {
  readonly AND?: ReadonlyArray<UserWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<UserWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<UserWhereInput> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly email?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly role?: UserRoleTypeNullableFilter | null | undefined;
  readonly state?: UserStateTypeNullableFilter | null | undefined;
};

export type UserWhereUniqueInput =
  {   readonly email: string; readonly id?: never; }
  |  { readonly email?: never;   readonly id: string | number; };

export type WatchItemCreateInput = {
  readonly assignedTo?: UserRelateToOneForCreateInput | null | undefined;
  readonly expectedEnd?: string | null | undefined;
  readonly expectedStart?: string | null | undefined;
  readonly kind?: WatchItemKindType | null | undefined;
  readonly mightAnswer?: OpenQuestionRelateToManyForCreateInput | null | undefined;
  readonly outcome?: string | null | undefined;
  readonly stage?: WatchItemStageType | null | undefined;
  readonly state?: WatchItemStateType | null | undefined;
  readonly stories?: StoryRelateToManyForCreateInput | null | undefined;
  readonly text?: string | null | undefined;
  readonly timing?: WatchItemTimingType | null | undefined;
  readonly url?: string | null | undefined;
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

export type WatchItemRelateToManyForCreateInput = {
  readonly connect?: ReadonlyArray<WatchItemWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<WatchItemCreateInput> | null | undefined;
  readonly set?: ReadonlyArray<WatchItemWhereUniqueInput> | null | undefined;
};

export type WatchItemRelateToManyForUpdateInput = {
  readonly connect?: ReadonlyArray<WatchItemWhereUniqueInput> | null | undefined;
  readonly create?: ReadonlyArray<WatchItemCreateInput> | null | undefined;
  readonly disconnect?: ReadonlyArray<WatchItemWhereUniqueInput> | null | undefined;
  readonly set?: ReadonlyArray<WatchItemWhereUniqueInput> | null | undefined;
};

export type WatchItemStageType =
  /** Being written; never goes out. */
  | 'draft'
  /** Waiting for a second pair of eyes; never goes out. */
  | 'in_review'
  /** Goes out with the next publication. */
  | 'ready';

export type WatchItemStageTypeNullableFilter = {
  readonly equals?: WatchItemStageType | null | undefined;
  readonly in?: ReadonlyArray<WatchItemStageType> | null | undefined;
  readonly not?: WatchItemStageTypeNullableFilter | null | undefined;
  readonly notIn?: ReadonlyArray<WatchItemStageType> | null | undefined;
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

export type WatchItemUpdateInput = {
  readonly assignedTo?: UserRelateToOneForUpdateInput | null | undefined;
  readonly expectedEnd?: string | null | undefined;
  readonly expectedStart?: string | null | undefined;
  readonly kind?: WatchItemKindType | null | undefined;
  readonly mightAnswer?: OpenQuestionRelateToManyForUpdateInput | null | undefined;
  readonly outcome?: string | null | undefined;
  /** Which version of the item this is. In an update, the version that it is based on: it is refused when somebody has changed the item since. */
  readonly revision?: number | null | undefined;
  readonly stage?: WatchItemStageType | null | undefined;
  readonly state?: WatchItemStateType | null | undefined;
  readonly stories?: StoryRelateToManyForUpdateInput | null | undefined;
  readonly text?: string | null | undefined;
  readonly timing?: WatchItemTimingType | null | undefined;
  readonly url?: string | null | undefined;
};

export type WatchItemWhereInput = {
  readonly AND?: ReadonlyArray<WatchItemWhereInput> | null | undefined;
  readonly NOT?: ReadonlyArray<WatchItemWhereInput> | null | undefined;
  readonly OR?: ReadonlyArray<WatchItemWhereInput> | null | undefined;
  readonly assignedTo?: UserWhereInput | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly createdBy?: UserWhereInput | null | undefined;
  readonly expectedEnd?: DateTimeNullableFilter | null | undefined;
  readonly expectedStart?: DateTimeNullableFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: WatchItemKindTypeNullableFilter | null | undefined;
  readonly mightAnswer?: OpenQuestionManyRelationFilter | null | undefined;
  readonly outcome?: StringFilter | null | undefined;
  readonly publication?: PublicationFilter | null | undefined;
  readonly reviewNote?: StringFilter | null | undefined;
  readonly stage?: WatchItemStageTypeNullableFilter | null | undefined;
  readonly state?: WatchItemStateTypeNullableFilter | null | undefined;
  readonly stories?: StoryManyRelationFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
  readonly timing?: WatchItemTimingTypeNullableFilter | null | undefined;
  readonly updatedAt?: DateTimeFilter | null | undefined;
  readonly updatedBy?: UserWhereInput | null | undefined;
  readonly url?: StringFilter | null | undefined;
};

export type WatchItemWhereUniqueInput =
  {   readonly id: string | number; };

export type ApiTokenLineFragment = { readonly id: string, readonly tokenId: string, readonly name: string, readonly scopes: ReadonlyArray<ApiTokenScopesType>, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly owner: { readonly name: string, readonly email: string } | null };

export type ApiTokensQueryVariables = Exact<{
  where: ApiTokenWhereInput;
}>;


export type ApiTokensQuery = { readonly apiTokens: ReadonlyArray<{ readonly id: string, readonly tokenId: string, readonly name: string, readonly scopes: ReadonlyArray<ApiTokenScopesType>, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly owner: { readonly name: string, readonly email: string } | null }> };

export type CreateCitationsMutationVariables = Exact<{
  data: ReadonlyArray<CitationCreateInput> | CitationCreateInput;
}>;


export type CreateCitationsMutation = { readonly createCitations: ReadonlyArray<{ readonly id: string } | null> | null };

export type CreateClaimsMutationVariables = Exact<{
  data: ReadonlyArray<ClaimCreateInput> | ClaimCreateInput;
}>;


export type CreateClaimsMutation = { readonly createClaims: ReadonlyArray<{ readonly id: string, readonly slug: string } | null> | null };

export type CreateEntitiesMutationVariables = Exact<{
  data: ReadonlyArray<EntityCreateInput> | EntityCreateInput;
}>;


export type CreateEntitiesMutation = { readonly createEntities: ReadonlyArray<{ readonly id: string, readonly slug: string } | null> | null };

export type CreatePublisherMutationVariables = Exact<{
  data: PublisherCreateInput;
}>;


export type CreatePublisherMutation = { readonly createPublisher: { readonly id: string, readonly name: string } | null };

export type CreateQuestionsMutationVariables = Exact<{
  data: ReadonlyArray<OpenQuestionCreateInput> | OpenQuestionCreateInput;
}>;


export type CreateQuestionsMutation = { readonly createOpenQuestions: ReadonlyArray<{ readonly id: string, readonly slug: string } | null> | null };

export type CreateSourcesMutationVariables = Exact<{
  data: ReadonlyArray<SourceCreateInput> | SourceCreateInput;
}>;


export type CreateSourcesMutation = { readonly createSources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly url: string | null } | null> | null };

export type CreateStoryMutationVariables = Exact<{
  data: StoryCreateInput;
}>;


export type CreateStoryMutation = { readonly createStory: { readonly id: string, readonly slug: string, readonly version: number } | null };

export type CreateTopicsMutationVariables = Exact<{
  data: ReadonlyArray<TopicCreateInput> | TopicCreateInput;
}>;


export type CreateTopicsMutation = { readonly createTopics: ReadonlyArray<{ readonly id: string, readonly slug: string } | null> | null };

export type CreateWatchItemsMutationVariables = Exact<{
  data: ReadonlyArray<WatchItemCreateInput> | WatchItemCreateInput;
}>;


export type CreateWatchItemsMutation = { readonly createWatchItems: ReadonlyArray<{ readonly id: string, readonly text: string } | null> | null };

export type FindCitationsQueryVariables = Exact<{
  claim: string;
  source: string | number;
}>;


export type FindCitationsQuery = { readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: CitationStanceType, readonly quoteExact: string, readonly locator: string }> };

export type FindClaimQueryVariables = Exact<{
  slug: string;
}>;


export type FindClaimQuery = { readonly claim: { readonly id: string, readonly slug: string, readonly stories: ReadonlyArray<{ readonly slug: string }> } | null };

export type FindContentQueryVariables = Exact<{
  topics?: ReadonlyArray<string> | string;
  entities?: ReadonlyArray<string> | string;
  sourceTitles?: ReadonlyArray<string> | string;
  sourceUrls?: ReadonlyArray<string> | string;
  questions?: ReadonlyArray<string> | string;
  claims?: ReadonlyArray<string> | string;
  watchItems?: ReadonlyArray<string> | string;
}>;


export type FindContentQuery = { readonly publisher: { readonly id: string, readonly name: string } | null, readonly topics: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly url: string | null }>, readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string } | null }> }>, readonly watchItems: ReadonlyArray<{ readonly id: string, readonly text: string }> };

export type FindPersonQueryVariables = Exact<{
  email: string;
}>;


export type FindPersonQuery = { readonly user: { readonly id: string } | null };

export type FindSourcesQueryVariables = Exact<{
  where: SourceWhereInput;
}>;


export type FindSourcesQuery = { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly kind: SourceKindType | null, readonly url: string | null, readonly archiveUrl: string | null, readonly authors: string | null, readonly publishedAt: string | null, readonly language: string, readonly reliability: SourceReliabilityType | null, readonly reliabilityNote: string | null, readonly originBasis: SourceOriginBasisType | null, readonly status: SourceStatusType | null, readonly notes: string | null, readonly publisher: { readonly slug: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string }> }> };

export type FindStoryQueryVariables = Exact<{
  slug: string;
}>;


export type FindStoryQuery = { readonly story: { readonly id: string, readonly slug: string, readonly title: string, readonly status: StoryStatusType, readonly stage: StoryStageType, readonly version: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly watchItems: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly topics: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly slug: string }> } | null };

export type IssueApiTokenMutationVariables = Exact<{
  name: string;
  scopes: ReadonlyArray<ApiTokenScopesType> | ApiTokenScopesType;
  owner?: string | number | null | undefined;
  expiresAt?: string | null | undefined;
}>;


export type IssueApiTokenMutation = { readonly issueApiToken: { readonly token: string, readonly apiToken: { readonly id: string, readonly tokenId: string, readonly name: string, readonly scopes: ReadonlyArray<ApiTokenScopesType>, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly owner: { readonly name: string, readonly email: string } | null } } };

export type PublishStoryMutationVariables = Exact<{
  where: StoryWhereUniqueInput;
  signal?: PublishSignal;
  note?: string;
  materiality?: Materiality | null | undefined;
  headline?: string;
}>;


export type PublishStoryMutation = { readonly publishStory: { readonly id: string, readonly slug: string, readonly version: number, readonly lastPublishedAt: string | null } | null };

export type RevokeApiTokenMutationVariables = Exact<{
  tokenId: string;
}>;


export type RevokeApiTokenMutation = { readonly revokeApiToken: { readonly id: string, readonly tokenId: string, readonly name: string, readonly scopes: ReadonlyArray<ApiTokenScopesType>, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly owner: { readonly name: string, readonly email: string } | null } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
  code?: string | null | undefined;
}>;


export type SignInMutation = { readonly authenticateUserWithPassword:
    | { readonly message: string }
    | { readonly sessionToken: string }
   | null };

export type UpdateClaimMutationVariables = Exact<{
  where: ClaimWhereUniqueInput;
  data: ClaimUpdateInput;
}>;


export type UpdateClaimMutation = { readonly updateClaim: { readonly id: string, readonly slug: string } | null };

export type UpdateQuestionMutationVariables = Exact<{
  where: OpenQuestionWhereUniqueInput;
  data: OpenQuestionUpdateInput;
}>;


export type UpdateQuestionMutation = { readonly updateOpenQuestion: { readonly id: string, readonly slug: string } | null };

export type UpdateSourceMutationVariables = Exact<{
  where: SourceWhereUniqueInput;
  data: SourceUpdateInput;
}>;


export type UpdateSourceMutation = { readonly updateSource: { readonly id: string, readonly title: string | null, readonly url: string | null } | null };

export type UpdateStoryMutationVariables = Exact<{
  where: StoryWhereUniqueInput;
  data: StoryUpdateInput;
}>;


export type UpdateStoryMutation = { readonly updateStory: { readonly id: string, readonly slug: string, readonly version: number } | null };

export type UpdateWatchItemMutationVariables = Exact<{
  where: WatchItemWhereUniqueInput;
  data: WatchItemUpdateInput;
}>;


export type UpdateWatchItemMutation = { readonly updateWatchItem: { readonly id: string, readonly text: string } | null };

export type WithdrawStoryMutationVariables = Exact<{
  where: StoryWhereUniqueInput;
  note: string;
}>;


export type WithdrawStoryMutation = { readonly withdrawStory: { readonly id: string, readonly slug: string, readonly version: number, readonly status: StoryStatusType } | null };

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
export const ApiTokenLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ApiTokenLine on ApiToken {
  id
  tokenId
  name
  scopes
  owner {
    name
    email
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
    `, {"fragmentName":"ApiTokenLine"}) as unknown as TypedDocumentString<ApiTokenLineFragment, unknown>;
export const ApiTokensDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ApiTokens($where: ApiTokenWhereInput!) {
  apiTokens(where: $where, orderBy: [{createdAt: desc}]) {
    ...ApiTokenLine
  }
}
    fragment ApiTokenLine on ApiToken {
  id
  tokenId
  name
  scopes
  owner {
    name
    email
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateCitationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateCitations($data: [CitationCreateInput!]!) {
  createCitations(data: $data) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateCitationsMutation, CreateCitationsMutationVariables>;
export const CreateClaimsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateClaims($data: [ClaimCreateInput!]!) {
  createClaims(data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateClaimsMutation, CreateClaimsMutationVariables>;
export const CreateEntitiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateEntities($data: [EntityCreateInput!]!) {
  createEntities(data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateEntitiesMutation, CreateEntitiesMutationVariables>;
export const CreatePublisherDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreatePublisher($data: PublisherCreateInput!) {
  createPublisher(data: $data) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CreatePublisherMutation, CreatePublisherMutationVariables>;
export const CreateQuestionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateQuestions($data: [OpenQuestionCreateInput!]!) {
  createOpenQuestions(data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateQuestionsMutation, CreateQuestionsMutationVariables>;
export const CreateSourcesDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateSources($data: [SourceCreateInput!]!) {
  createSources(data: $data) {
    id
    title
    url
  }
}
    `) as unknown as TypedDocumentString<CreateSourcesMutation, CreateSourcesMutationVariables>;
export const CreateStoryDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateStory($data: StoryCreateInput!) {
  createStory(data: $data) {
    id
    slug
    version
  }
}
    `) as unknown as TypedDocumentString<CreateStoryMutation, CreateStoryMutationVariables>;
export const CreateTopicsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateTopics($data: [TopicCreateInput!]!) {
  createTopics(data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateTopicsMutation, CreateTopicsMutationVariables>;
export const CreateWatchItemsDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation CreateWatchItems($data: [WatchItemCreateInput!]!) {
  createWatchItems(data: $data) {
    id
    text
  }
}
    `) as unknown as TypedDocumentString<CreateWatchItemsMutation, CreateWatchItemsMutationVariables>;
export const FindCitationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindCitations($claim: String!, $source: ID!) {
  citations(
    where: {claim: {slug: {equals: $claim}}, source: {id: {equals: $source}}}
    orderBy: [{createdAt: asc}, {id: asc}]
  ) {
    id
    stance
    quoteExact
    locator
  }
}
    `) as unknown as TypedDocumentString<FindCitationsQuery, FindCitationsQueryVariables>;
export const FindClaimDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindClaim($slug: String!) {
  claim(where: {slug: $slug}) {
    id
    slug
    stories {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<FindClaimQuery, FindClaimQueryVariables>;
export const FindContentDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindContent($topics: [String!]! = [], $entities: [String!]! = [], $sourceTitles: [String!]! = [], $sourceUrls: [String!]! = [], $questions: [String!]! = [], $claims: [String!]! = [], $watchItems: [String!]! = []) {
  publisher {
    id
    name
  }
  topics(where: {slug: {in: $topics}}, orderBy: [{slug: asc}]) {
    id
    slug
  }
  entities(where: {slug: {in: $entities}}, orderBy: [{slug: asc}]) {
    id
    slug
  }
  sources(
    where: {OR: [{title: {in: $sourceTitles}}, {url: {in: $sourceUrls}}]}
    orderBy: [{createdAt: asc}]
  ) {
    id
    title
    url
  }
  openQuestions(where: {slug: {in: $questions}}, orderBy: [{slug: asc}]) {
    id
    slug
  }
  claims(where: {slug: {in: $claims}}, orderBy: [{slug: asc}]) {
    id
    slug
    citations(orderBy: [{createdAt: asc}]) {
      id
      source {
        id
      }
    }
  }
  watchItems(where: {text: {in: $watchItems}}, orderBy: [{createdAt: asc}]) {
    id
    text
  }
}
    `) as unknown as TypedDocumentString<FindContentQuery, FindContentQueryVariables>;
export const FindPersonDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindPerson($email: String!) {
  user(where: {email: $email}) {
    id
  }
}
    `) as unknown as TypedDocumentString<FindPersonQuery, FindPersonQueryVariables>;
export const FindSourcesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindSources($where: SourceWhereInput!) {
  sources(where: $where, orderBy: [{createdAt: asc}, {id: asc}], take: 1) {
    id
    title
    kind
    url
    archiveUrl
    publisher {
      slug
    }
    authors
    publishedAt
    language
    reliability
    reliabilityNote
    originBasis
    derivedFrom {
      id
    }
    status
    notes
  }
}
    `) as unknown as TypedDocumentString<FindSourcesQuery, FindSourcesQueryVariables>;
export const FindStoryDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindStory($slug: String!) {
  story(where: {slug: $slug}) {
    id
    slug
    title
    status
    stage
    version
    claims(orderBy: [{slug: asc}]) {
      id
      slug
    }
    openQuestions(orderBy: [{slug: asc}]) {
      id
      slug
    }
    watchItems(orderBy: [{text: asc}]) {
      id
      text
    }
    topics(orderBy: [{slug: asc}]) {
      id
      slug
    }
    entities(orderBy: [{slug: asc}]) {
      id
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<FindStoryQuery, FindStoryQueryVariables>;
export const IssueApiTokenDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation IssueApiToken($name: String!, $scopes: [ApiTokenScopesType!]!, $owner: ID, $expiresAt: DateTime) {
  issueApiToken(
    name: $name
    scopes: $scopes
    owner: $owner
    expiresAt: $expiresAt
  ) {
    token
    apiToken {
      ...ApiTokenLine
    }
  }
}
    fragment ApiTokenLine on ApiToken {
  id
  tokenId
  name
  scopes
  owner {
    name
    email
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<IssueApiTokenMutation, IssueApiTokenMutationVariables>;
export const PublishStoryDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation PublishStory($where: StoryWhereUniqueInput!, $signal: PublishSignal! = update, $note: String! = "", $materiality: Materiality, $headline: String! = "") {
  publishStory(
    where: $where
    signal: $signal
    note: $note
    materiality: $materiality
    headline: $headline
  ) {
    id
    slug
    version
    lastPublishedAt
  }
}
    `) as unknown as TypedDocumentString<PublishStoryMutation, PublishStoryMutationVariables>;
export const RevokeApiTokenDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RevokeApiToken($tokenId: String!) {
  revokeApiToken(where: {tokenId: $tokenId}) {
    ...ApiTokenLine
  }
}
    fragment ApiTokenLine on ApiToken {
  id
  tokenId
  name
  scopes
  owner {
    name
    email
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const SignInDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!, $code: String) {
  authenticateUserWithPassword(email: $email, password: $password, code: $code) {
    ... on UserAuthenticationWithPasswordSuccess {
      sessionToken
    }
    ... on UserAuthenticationWithPasswordFailure {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const UpdateClaimDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateClaim($where: ClaimWhereUniqueInput!, $data: ClaimUpdateInput!) {
  updateClaim(where: $where, data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<UpdateClaimMutation, UpdateClaimMutationVariables>;
export const UpdateQuestionDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateQuestion($where: OpenQuestionWhereUniqueInput!, $data: OpenQuestionUpdateInput!) {
  updateOpenQuestion(where: $where, data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<UpdateQuestionMutation, UpdateQuestionMutationVariables>;
export const UpdateSourceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateSource($where: SourceWhereUniqueInput!, $data: SourceUpdateInput!) {
  updateSource(where: $where, data: $data) {
    id
    title
    url
  }
}
    `) as unknown as TypedDocumentString<UpdateSourceMutation, UpdateSourceMutationVariables>;
export const UpdateStoryDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateStory($where: StoryWhereUniqueInput!, $data: StoryUpdateInput!) {
  updateStory(where: $where, data: $data) {
    id
    slug
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateStoryMutation, UpdateStoryMutationVariables>;
export const UpdateWatchItemDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateWatchItem($where: WatchItemWhereUniqueInput!, $data: WatchItemUpdateInput!) {
  updateWatchItem(where: $where, data: $data) {
    id
    text
  }
}
    `) as unknown as TypedDocumentString<UpdateWatchItemMutation, UpdateWatchItemMutationVariables>;
export const WithdrawStoryDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation WithdrawStory($where: StoryWhereUniqueInput!, $note: String!) {
  withdrawStory(where: $where, note: $note) {
    id
    slug
    version
    status
  }
}
    `) as unknown as TypedDocumentString<WithdrawStoryMutation, WithdrawStoryMutationVariables>;