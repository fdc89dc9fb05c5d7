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

export type AnonymityGrantWhereUniqueInput =
  {   readonly id: string | number; };

export type CitationAttributionType =
  /** May be printed without the name. */
  | 'background'
  /** May be used, attributed to nobody. */
  | 'deep_background'
  /** May not be used at all, and never leaves the newsroom. */
  | 'off_record'
  /** May be printed with the name. */
  | 'on_record';

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

export type CitationDirectnessType =
  /** The source is itself the evidence for this claim. */
  | 'primary'
  /** Reports what primary evidence says. */
  | 'secondary'
  /** Repeats or sums up other reports. */
  | 'tertiary';

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

export type ClaimConfidenceType =
  /** Good evidence, sound reasoning; unlikely to change. */
  | 'high'
  /** Thin or fragmentary evidence. */
  | 'low'
  /** Plausible and sourced, but it could be read another way. */
  | 'moderate';

export type ClaimCreateInput = {
  readonly answers?: OpenQuestionRelateToManyForCreateInput | null | undefined;
  readonly assessment?: ClaimAssessmentType | null | undefined;
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

export type ClaimStageType =
  /** Being written; never goes out. */
  | 'draft'
  /** Waiting for a second pair of eyes; never goes out. */
  | 'in_review'
  /** Goes out with the next publication. */
  | 'ready';

export type ClaimUpdateInput = {
  readonly answers?: OpenQuestionRelateToManyForUpdateInput | null | undefined;
  readonly assessment?: ClaimAssessmentType | null | undefined;
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

export type ClaimWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

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

export type EntityWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

export type ImageFieldInput = {
  readonly upload: Blob;
};

export type OpenQuestionAnswerabilityType =
  /** An answer should come. */
  | 'expected'
  /** Be prepared not to find out. */
  | 'may_never_be_confirmed'
  /** An answer may come. */
  | 'possible';

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
  readonly name?: string | null | undefined;
  readonly reviewAfterHours?: number | null | undefined;
  readonly unnamedSourcesPolicy?: string | null | undefined;
  readonly url?: string | null | undefined;
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

export type SourceStatusType =
  /** Stands as published. */
  | 'active'
  /** Changed by its publisher since. */
  | 'corrected'
  /** Taken back by its publisher. */
  | 'retracted';

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

export type SourceWhereUniqueInput =
  {   readonly id: string | number; };

export type StoryCreateInput = {
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

export type StoryUpdateInput = {
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

export type StoryWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

export type TopicCreateInput = {
  readonly description?: string | null | undefined;
  readonly mediaTopic?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly stories?: StoryRelateToManyForCreateInput | null | undefined;
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

export type TopicWhereUniqueInput =
  {   readonly id: string | number; readonly slug?: never; }
  |  { readonly id?: never;   readonly slug: string; };

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

export type UserStateType =
  /** May sign in. */
  | 'active'
  /** May not sign in; what they wrote stays theirs. */
  | 'disabled';

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

export type WatchItemWhereUniqueInput =
  {   readonly id: string | number; };

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

export type FindStoryQueryVariables = Exact<{
  slug: string;
}>;


export type FindStoryQuery = { readonly story: { readonly id: string, readonly slug: string, readonly title: string, readonly status: StoryStatusType, readonly stage: StoryStageType, readonly version: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly watchItems: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly topics: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly slug: string }> } | null };

export type PublishStoryMutationVariables = Exact<{
  where: StoryWhereUniqueInput;
  signal?: PublishSignal;
  note?: string;
}>;


export type PublishStoryMutation = { readonly publishStory: { readonly id: string, readonly slug: string, readonly version: number, readonly lastPublishedAt: string | null } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
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

export const CreateCitationsDocument = new TypedDocumentString(`
    mutation CreateCitations($data: [CitationCreateInput!]!) {
  createCitations(data: $data) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateCitationsMutation, CreateCitationsMutationVariables>;
export const CreateClaimsDocument = new TypedDocumentString(`
    mutation CreateClaims($data: [ClaimCreateInput!]!) {
  createClaims(data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateClaimsMutation, CreateClaimsMutationVariables>;
export const CreateEntitiesDocument = new TypedDocumentString(`
    mutation CreateEntities($data: [EntityCreateInput!]!) {
  createEntities(data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateEntitiesMutation, CreateEntitiesMutationVariables>;
export const CreatePublisherDocument = new TypedDocumentString(`
    mutation CreatePublisher($data: PublisherCreateInput!) {
  createPublisher(data: $data) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CreatePublisherMutation, CreatePublisherMutationVariables>;
export const CreateQuestionsDocument = new TypedDocumentString(`
    mutation CreateQuestions($data: [OpenQuestionCreateInput!]!) {
  createOpenQuestions(data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateQuestionsMutation, CreateQuestionsMutationVariables>;
export const CreateSourcesDocument = new TypedDocumentString(`
    mutation CreateSources($data: [SourceCreateInput!]!) {
  createSources(data: $data) {
    id
    title
    url
  }
}
    `) as unknown as TypedDocumentString<CreateSourcesMutation, CreateSourcesMutationVariables>;
export const CreateStoryDocument = new TypedDocumentString(`
    mutation CreateStory($data: StoryCreateInput!) {
  createStory(data: $data) {
    id
    slug
    version
  }
}
    `) as unknown as TypedDocumentString<CreateStoryMutation, CreateStoryMutationVariables>;
export const CreateTopicsDocument = new TypedDocumentString(`
    mutation CreateTopics($data: [TopicCreateInput!]!) {
  createTopics(data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateTopicsMutation, CreateTopicsMutationVariables>;
export const CreateWatchItemsDocument = new TypedDocumentString(`
    mutation CreateWatchItems($data: [WatchItemCreateInput!]!) {
  createWatchItems(data: $data) {
    id
    text
  }
}
    `) as unknown as TypedDocumentString<CreateWatchItemsMutation, CreateWatchItemsMutationVariables>;
export const FindContentDocument = new TypedDocumentString(`
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
export const FindStoryDocument = new TypedDocumentString(`
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
export const PublishStoryDocument = new TypedDocumentString(`
    mutation PublishStory($where: StoryWhereUniqueInput!, $signal: PublishSignal! = update, $note: String! = "") {
  publishStory(where: $where, signal: $signal, note: $note) {
    id
    slug
    version
    lastPublishedAt
  }
}
    `) as unknown as TypedDocumentString<PublishStoryMutation, PublishStoryMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  authenticateUserWithPassword(email: $email, password: $password) {
    ... on UserAuthenticationWithPasswordSuccess {
      sessionToken
    }
    ... on UserAuthenticationWithPasswordFailure {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const UpdateClaimDocument = new TypedDocumentString(`
    mutation UpdateClaim($where: ClaimWhereUniqueInput!, $data: ClaimUpdateInput!) {
  updateClaim(where: $where, data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<UpdateClaimMutation, UpdateClaimMutationVariables>;
export const UpdateQuestionDocument = new TypedDocumentString(`
    mutation UpdateQuestion($where: OpenQuestionWhereUniqueInput!, $data: OpenQuestionUpdateInput!) {
  updateOpenQuestion(where: $where, data: $data) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<UpdateQuestionMutation, UpdateQuestionMutationVariables>;
export const UpdateSourceDocument = new TypedDocumentString(`
    mutation UpdateSource($where: SourceWhereUniqueInput!, $data: SourceUpdateInput!) {
  updateSource(where: $where, data: $data) {
    id
    title
    url
  }
}
    `) as unknown as TypedDocumentString<UpdateSourceMutation, UpdateSourceMutationVariables>;
export const UpdateStoryDocument = new TypedDocumentString(`
    mutation UpdateStory($where: StoryWhereUniqueInput!, $data: StoryUpdateInput!) {
  updateStory(where: $where, data: $data) {
    id
    slug
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateStoryMutation, UpdateStoryMutationVariables>;
export const UpdateWatchItemDocument = new TypedDocumentString(`
    mutation UpdateWatchItem($where: WatchItemWhereUniqueInput!, $data: WatchItemUpdateInput!) {
  updateWatchItem(where: $where, data: $data) {
    id
    text
  }
}
    `) as unknown as TypedDocumentString<UpdateWatchItemMutation, UpdateWatchItemMutationVariables>;
export const WithdrawStoryDocument = new TypedDocumentString(`
    mutation WithdrawStory($where: StoryWhereUniqueInput!, $note: String!) {
  withdrawStory(where: $where, note: $note) {
    id
    slug
    version
    status
  }
}
    `) as unknown as TypedDocumentString<WithdrawStoryMutation, WithdrawStoryMutationVariables>;