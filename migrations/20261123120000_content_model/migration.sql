-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "newsroom";

-- CreateEnum
CREATE TYPE "StoryStatusType" AS ENUM ('developing', 'monitoring', 'settled', 'closed', 'withdrawn');

-- CreateEnum
CREATE TYPE "StoryStageType" AS ENUM ('draft', 'in_review', 'ready');

-- CreateEnum
CREATE TYPE "ClaimKindType" AS ENUM ('fact', 'statistic', 'quote', 'event', 'allegation', 'forecast', 'inference');

-- CreateEnum
CREATE TYPE "ClaimImportanceType" AS ENUM ('key', 'supporting', 'background');

-- CreateEnum
CREATE TYPE "ClaimAssessmentType" AS ENUM ('unassessed', 'reported', 'corroborated', 'confirmed', 'disputed', 'refuted', 'unverifiable');

-- CreateEnum
CREATE TYPE "ClaimConfidenceType" AS ENUM ('high', 'moderate', 'low');

-- CreateEnum
CREATE TYPE "ClaimLikelihoodType" AS ENUM ('almost_no_chance', 'very_unlikely', 'unlikely', 'roughly_even_chance', 'likely', 'very_likely', 'almost_certain');

-- CreateEnum
CREATE TYPE "ClaimResponseType" AS ENUM ('not_needed', 'sought', 'received', 'declined', 'no_answer');

-- CreateEnum
CREATE TYPE "ClaimRetractionReasonType" AS ENUM ('source_retracted', 'source_unreliable', 'misread', 'fabricated', 'circular_sourcing', 'superseded', 'legal', 'other');

-- CreateEnum
CREATE TYPE "ClaimStageType" AS ENUM ('draft', 'in_review', 'ready');

-- CreateEnum
CREATE TYPE "SourceKindType" AS ENUM ('official_statement', 'press_release', 'briefing', 'testimony', 'policy_document', 'government_report', 'court_record', 'legislative_record', 'foia_release', 'solicitation', 'sources_sought', 'award_notice', 'justification', 'contract_announcement', 'spending_record', 'company_statement', 'company_blog', 'executive_remarks', 'regulatory_filing', 'earnings_call', 'technical_document', 'news_report', 'wire_report', 'broadcast', 'analysis', 'interview', 'confidential_source', 'leaked_document', 'dataset', 'social_post', 'academic_paper', 'reference_work', 'own_observation');

-- CreateEnum
CREATE TYPE "SourceReliabilityType" AS ENUM ('A', 'B', 'C', 'D', 'E', 'F');

-- CreateEnum
CREATE TYPE "SourceOriginBasisType" AS ENUM ('first_hand', 'document', 'derived', 'unstated');

-- CreateEnum
CREATE TYPE "SourceStatusType" AS ENUM ('active', 'corrected', 'retracted');

-- CreateEnum
CREATE TYPE "SourceProtectionType" AS ENUM ('public', 'withheld', 'sealed');

-- CreateEnum
CREATE TYPE "SourceLinkStateType" AS ENUM ('unchecked', 'alive', 'moved', 'gone');

-- CreateEnum
CREATE TYPE "CitationStanceType" AS ENUM ('supports', 'disputes', 'refutes', 'qualifies', 'mentions');

-- CreateEnum
CREATE TYPE "CitationDirectnessType" AS ENUM ('primary', 'secondary', 'tertiary');

-- CreateEnum
CREATE TYPE "CitationAttributionType" AS ENUM ('on_record', 'background', 'deep_background', 'off_record');

-- CreateEnum
CREATE TYPE "CitationCredibilityType" AS ENUM ('c1', 'c2', 'c3', 'c4', 'c5', 'c6');

-- CreateEnum
CREATE TYPE "OpenQuestionDimensionType" AS ENUM ('scope', 'use_case', 'timeline', 'oversight', 'control', 'technical', 'legal', 'cost', 'participants', 'impact', 'other');

-- CreateEnum
CREATE TYPE "OpenQuestionImportanceType" AS ENUM ('key', 'supporting', 'background');

-- CreateEnum
CREATE TYPE "OpenQuestionStateType" AS ENUM ('open', 'partially_answered', 'answered', 'unanswerable', 'moot');

-- CreateEnum
CREATE TYPE "OpenQuestionAnswerabilityType" AS ENUM ('expected', 'possible', 'may_never_be_confirmed');

-- CreateEnum
CREATE TYPE "OpenQuestionObstacleType" AS ENUM ('none', 'classified', 'sealed', 'not_recorded', 'refused', 'future');

-- CreateEnum
CREATE TYPE "OpenQuestionStageType" AS ENUM ('draft', 'in_review', 'ready');

-- CreateEnum
CREATE TYPE "WatchItemKindType" AS ENUM ('official_statement', 'press_briefing', 'hearing', 'court_date', 'procurement_notice', 'contract_award', 'spending_data', 'regulatory_filing', 'report_release', 'foia_response', 'company_event', 'beat_reporting', 'deadline', 'other');

-- CreateEnum
CREATE TYPE "WatchItemTimingType" AS ENUM ('dated', 'window', 'standing');

-- CreateEnum
CREATE TYPE "WatchItemStateType" AS ENUM ('watching', 'due', 'occurred', 'no_show', 'cancelled', 'expired');

-- CreateEnum
CREATE TYPE "WatchItemStageType" AS ENUM ('draft', 'in_review', 'ready');

-- CreateEnum
CREATE TYPE "UpdateSignalType" AS ENUM ('update', 'correction', 'clarification', 'retraction', 'withdrawal', 'minor');

-- CreateEnum
CREATE TYPE "UpdateMaterialityType" AS ENUM ('critical', 'major', 'minor', 'trivial');

-- CreateEnum
CREATE TYPE "ChangeKindType" AS ENUM ('story_published', 'story_changed', 'claim_added', 'claim_removed', 'assessment_changed', 'claim_text_changed', 'evidence_added', 'evidence_removed', 'claim_retracted', 'question_added', 'question_answered', 'question_reopened', 'question_changed', 'watch_added', 'watch_outcome', 'source_changed');

-- CreateEnum
CREATE TYPE "ChangeMaterialityType" AS ENUM ('critical', 'major', 'minor', 'trivial');

-- CreateEnum
CREATE TYPE "EntityKindType" AS ENUM ('person', 'organization', 'company', 'public_body', 'place', 'program', 'system');

-- CreateEnum
CREATE TYPE "UserRoleType" AS ENUM ('reporter', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "AnonymityGrantStateType" AS ENUM ('requested', 'approved', 'declined', 'revoked');

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "slug" TEXT NOT NULL DEFAULT '',
    "dek" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL DEFAULT '[{"type":"paragraph","children":[{"text":""}]}]',
    "byline" TEXT NOT NULL DEFAULT '',
    "heroImage_id" TEXT,
    "heroImage_extension" TEXT,
    "heroImage_filesize" INTEGER,
    "heroImage_width" INTEGER,
    "heroImage_height" INTEGER,
    "heroImageAlt" TEXT NOT NULL DEFAULT '',
    "heroImageCredit" TEXT NOT NULL DEFAULT '',
    "status" "StoryStatusType" NOT NULL DEFAULT 'developing',
    "stage" "StoryStageType" NOT NULL DEFAULT 'draft',
    "urgency" INTEGER NOT NULL DEFAULT 5,
    "openedAt" TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),
    "nextReviewAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "firstPublishedAt" TIMESTAMP(3),
    "lastPublishedAt" TIMESTAMP(3),
    "lastMaterialChangeAt" TIMESTAMP(3),
    "notice" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "shortText" TEXT NOT NULL DEFAULT '',
    "slug" TEXT NOT NULL DEFAULT '',
    "kind" "ClaimKindType" NOT NULL DEFAULT 'fact',
    "importance" "ClaimImportanceType" NOT NULL DEFAULT 'supporting',
    "claimant" UUID,
    "claimedAt" DATE,
    "assessment" "ClaimAssessmentType" NOT NULL DEFAULT 'unassessed',
    "rationale" TEXT NOT NULL DEFAULT '',
    "confidence" "ClaimConfidenceType",
    "likelihood" "ClaimLikelihoodType",
    "verifiedAt" TIMESTAMP(3),
    "verifyBy" TIMESTAMP(3),
    "supersededBy" UUID,
    "response" "ClaimResponseType" NOT NULL DEFAULT 'not_needed',
    "responseText" TEXT NOT NULL DEFAULT '',
    "retractedAt" TIMESTAMP(3),
    "retractionReason" "ClaimRetractionReasonType",
    "retractionNote" TEXT NOT NULL DEFAULT '',
    "stage" "ClaimStageType" NOT NULL DEFAULT 'draft',
    "approvedBy" UUID,
    "approvedAt" TIMESTAMP(3),
    "notes" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "kind" "SourceKindType",
    "url" TEXT NOT NULL DEFAULT '',
    "archiveUrl" TEXT NOT NULL DEFAULT '',
    "publisher" UUID,
    "authors" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3),
    "language" TEXT NOT NULL DEFAULT 'en',
    "reliability" "SourceReliabilityType" DEFAULT 'F',
    "originBasis" "SourceOriginBasisType" DEFAULT 'unstated',
    "status" "SourceStatusType" DEFAULT 'active',
    "reliabilityNote" TEXT NOT NULL DEFAULT '',
    "protection" "SourceProtectionType" DEFAULT 'public',
    "publicAttribution" TEXT NOT NULL DEFAULT '',
    "anonymityReason" TEXT NOT NULL DEFAULT '',
    "designation" TEXT NOT NULL DEFAULT '',
    "vaultRef" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "linkState" "SourceLinkStateType" NOT NULL DEFAULT 'unchecked',
    "checkedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "claim" UUID,
    "source" UUID,
    "stance" "CitationStanceType" NOT NULL DEFAULT 'supports',
    "directness" "CitationDirectnessType" NOT NULL DEFAULT 'secondary',
    "attribution" "CitationAttributionType" NOT NULL DEFAULT 'on_record',
    "credibility" "CitationCredibilityType" NOT NULL DEFAULT 'c6',
    "quoteExact" TEXT NOT NULL DEFAULT '',
    "quotePrefix" TEXT NOT NULL DEFAULT '',
    "quoteSuffix" TEXT NOT NULL DEFAULT '',
    "locator" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpenQuestion" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "slug" TEXT NOT NULL DEFAULT '',
    "whyItMatters" TEXT NOT NULL DEFAULT '',
    "dimension" "OpenQuestionDimensionType" NOT NULL DEFAULT 'other',
    "importance" "OpenQuestionImportanceType" NOT NULL DEFAULT 'supporting',
    "state" "OpenQuestionStateType" NOT NULL DEFAULT 'open',
    "answerability" "OpenQuestionAnswerabilityType" NOT NULL DEFAULT 'possible',
    "obstacle" "OpenQuestionObstacleType" NOT NULL DEFAULT 'none',
    "resolutionCriteria" TEXT NOT NULL DEFAULT '',
    "wouldBeAnsweredBy" JSONB NOT NULL DEFAULT '[]',
    "reviewAt" TIMESTAMP(3),
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMP(3),
    "stage" "OpenQuestionStageType" NOT NULL DEFAULT 'draft',
    "assignedTo" UUID,
    "notes" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "OpenQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchItem" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "kind" "WatchItemKindType" NOT NULL DEFAULT 'other',
    "url" TEXT NOT NULL DEFAULT '',
    "timing" "WatchItemTimingType" NOT NULL DEFAULT 'standing',
    "expectedStart" TIMESTAMP(3),
    "expectedEnd" TIMESTAMP(3),
    "state" "WatchItemStateType" NOT NULL DEFAULT 'watching',
    "outcome" TEXT NOT NULL DEFAULT '',
    "stage" "WatchItemStageType" NOT NULL DEFAULT 'draft',
    "assignedTo" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "WatchItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Update" (
    "id" UUID NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "story" UUID,
    "version" INTEGER NOT NULL,
    "signal" "UpdateSignalType" NOT NULL,
    "materiality" "UpdateMaterialityType" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" UUID NOT NULL,
    "update" UUID,
    "kind" "ChangeKindType" NOT NULL,
    "materiality" "ChangeMaterialityType" NOT NULL,
    "field" TEXT NOT NULL DEFAULT '',
    "was" TEXT NOT NULL DEFAULT '',
    "is" TEXT NOT NULL DEFAULT '',
    "claim" UUID,
    "question" UUID,
    "source" UUID,
    "watchItem" UUID,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "slug" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "mediaTopic" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "slug" TEXT NOT NULL DEFAULT '',
    "kind" "EntityKindType" NOT NULL DEFAULT 'organization',
    "description" TEXT NOT NULL DEFAULT '',
    "wikidataId" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publisher" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "correctionsPolicy" TEXT NOT NULL DEFAULT '',
    "unnamedSourcesPolicy" TEXT NOT NULL DEFAULT '',
    "ethicsPolicy" TEXT NOT NULL DEFAULT '',
    "factCheckingPolicy" TEXT NOT NULL DEFAULT '',
    "independentOriginsNeeded" INTEGER NOT NULL DEFAULT 2,
    "reviewAfterHours" INTEGER NOT NULL DEFAULT 48,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "Publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "password" TEXT NOT NULL,
    "role" "UserRoleType" NOT NULL DEFAULT 'reporter',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "owner" UUID,
    "scopes" JSONB NOT NULL DEFAULT '[]',
    "tokenId" TEXT NOT NULL DEFAULT '',
    "secretHash" TEXT NOT NULL DEFAULT '',
    "expiresAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),
    "lastUsedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnonymityGrant" (
    "id" UUID NOT NULL,
    "source" UUID,
    "state" "AnonymityGrantStateType" NOT NULL DEFAULT 'requested',
    "reason" TEXT NOT NULL DEFAULT '',
    "isInformation" BOOLEAN NOT NULL DEFAULT false,
    "isVital" BOOLEAN NOT NULL DEFAULT false,
    "isUnavailableOtherwise" BOOLEAN NOT NULL DEFAULT false,
    "isReliable" BOOLEAN NOT NULL DEFAULT false,
    "identityKnown" BOOLEAN NOT NULL DEFAULT false,
    "requestedBy" UUID,
    "decidedBy" UUID,
    "decidedAt" TIMESTAMP(3),
    "expiresAt" TIMESTAMP(3),
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "AnonymityGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "itemType" TEXT NOT NULL DEFAULT '',
    "itemId" TEXT NOT NULL DEFAULT '',
    "savedAt" TIMESTAMP(3) NOT NULL,
    "savedBy" UUID,
    "changedFields" JSONB DEFAULT '[]',
    "snapshot" JSONB,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL DEFAULT '',
    "actor" UUID,
    "subjectType" TEXT NOT NULL DEFAULT '',
    "subjectId" TEXT NOT NULL DEFAULT '',
    "occurredAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "details" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "id" UUID NOT NULL,
    "fromSlug" TEXT NOT NULL DEFAULT '',
    "story" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" UUID,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedBy" UUID,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_StoryWatchItems" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_StoryWatchItems_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_StoryTopics" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_StoryTopics_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ClaimDependencies" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ClaimDependencies_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ClaimEntities" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ClaimEntities_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_StoryClaims" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_StoryClaims_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_QuestionAnswers" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_QuestionAnswers_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_SourceLineage" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_SourceLineage_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_StoryQuestions" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_StoryQuestions_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_WatchItemQuestions" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_WatchItemQuestions_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_StoryEntities" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_StoryEntities_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE INDEX "Story_status_idx" ON "Story"("status");

-- CreateIndex
CREATE INDEX "Story_stage_idx" ON "Story"("stage");

-- CreateIndex
CREATE INDEX "Story_nextReviewAt_idx" ON "Story"("nextReviewAt");

-- CreateIndex
CREATE INDEX "Story_firstPublishedAt_idx" ON "Story"("firstPublishedAt");

-- CreateIndex
CREATE INDEX "Story_lastPublishedAt_idx" ON "Story"("lastPublishedAt");

-- CreateIndex
CREATE INDEX "Story_lastMaterialChangeAt_idx" ON "Story"("lastMaterialChangeAt");

-- CreateIndex
CREATE INDEX "Story_createdBy_idx" ON "Story"("createdBy");

-- CreateIndex
CREATE INDEX "Story_updatedBy_idx" ON "Story"("updatedBy");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_slug_key" ON "Claim"("slug");

-- CreateIndex
CREATE INDEX "Claim_importance_idx" ON "Claim"("importance");

-- CreateIndex
CREATE INDEX "Claim_claimant_idx" ON "Claim"("claimant");

-- CreateIndex
CREATE INDEX "Claim_claimedAt_idx" ON "Claim"("claimedAt");

-- CreateIndex
CREATE INDEX "Claim_assessment_idx" ON "Claim"("assessment");

-- CreateIndex
CREATE INDEX "Claim_verifyBy_idx" ON "Claim"("verifyBy");

-- CreateIndex
CREATE INDEX "Claim_supersededBy_idx" ON "Claim"("supersededBy");

-- CreateIndex
CREATE INDEX "Claim_retractedAt_idx" ON "Claim"("retractedAt");

-- CreateIndex
CREATE INDEX "Claim_stage_idx" ON "Claim"("stage");

-- CreateIndex
CREATE INDEX "Claim_approvedBy_idx" ON "Claim"("approvedBy");

-- CreateIndex
CREATE INDEX "Claim_createdBy_idx" ON "Claim"("createdBy");

-- CreateIndex
CREATE INDEX "Claim_updatedBy_idx" ON "Claim"("updatedBy");

-- CreateIndex
CREATE INDEX "Source_kind_idx" ON "Source"("kind");

-- CreateIndex
CREATE INDEX "Source_url_idx" ON "Source"("url");

-- CreateIndex
CREATE INDEX "Source_publisher_idx" ON "Source"("publisher");

-- CreateIndex
CREATE INDEX "Source_publishedAt_idx" ON "Source"("publishedAt");

-- CreateIndex
CREATE INDEX "Source_protection_idx" ON "Source"("protection");

-- CreateIndex
CREATE INDEX "Source_createdBy_idx" ON "Source"("createdBy");

-- CreateIndex
CREATE INDEX "Source_updatedBy_idx" ON "Source"("updatedBy");

-- CreateIndex
CREATE INDEX "Citation_claim_idx" ON "Citation"("claim");

-- CreateIndex
CREATE INDEX "Citation_source_idx" ON "Citation"("source");

-- CreateIndex
CREATE INDEX "Citation_createdBy_idx" ON "Citation"("createdBy");

-- CreateIndex
CREATE INDEX "Citation_updatedBy_idx" ON "Citation"("updatedBy");

-- CreateIndex
CREATE UNIQUE INDEX "OpenQuestion_slug_key" ON "OpenQuestion"("slug");

-- CreateIndex
CREATE INDEX "OpenQuestion_importance_idx" ON "OpenQuestion"("importance");

-- CreateIndex
CREATE INDEX "OpenQuestion_state_idx" ON "OpenQuestion"("state");

-- CreateIndex
CREATE INDEX "OpenQuestion_reviewAt_idx" ON "OpenQuestion"("reviewAt");

-- CreateIndex
CREATE INDEX "OpenQuestion_stage_idx" ON "OpenQuestion"("stage");

-- CreateIndex
CREATE INDEX "OpenQuestion_assignedTo_idx" ON "OpenQuestion"("assignedTo");

-- CreateIndex
CREATE INDEX "OpenQuestion_createdBy_idx" ON "OpenQuestion"("createdBy");

-- CreateIndex
CREATE INDEX "OpenQuestion_updatedBy_idx" ON "OpenQuestion"("updatedBy");

-- CreateIndex
CREATE INDEX "WatchItem_expectedStart_idx" ON "WatchItem"("expectedStart");

-- CreateIndex
CREATE INDEX "WatchItem_expectedEnd_idx" ON "WatchItem"("expectedEnd");

-- CreateIndex
CREATE INDEX "WatchItem_state_idx" ON "WatchItem"("state");

-- CreateIndex
CREATE INDEX "WatchItem_stage_idx" ON "WatchItem"("stage");

-- CreateIndex
CREATE INDEX "WatchItem_assignedTo_idx" ON "WatchItem"("assignedTo");

-- CreateIndex
CREATE INDEX "WatchItem_createdBy_idx" ON "WatchItem"("createdBy");

-- CreateIndex
CREATE INDEX "WatchItem_updatedBy_idx" ON "WatchItem"("updatedBy");

-- CreateIndex
CREATE INDEX "Update_story_idx" ON "Update"("story");

-- CreateIndex
CREATE INDEX "Update_signal_idx" ON "Update"("signal");

-- CreateIndex
CREATE INDEX "Update_materiality_idx" ON "Update"("materiality");

-- CreateIndex
CREATE INDEX "Update_publishedAt_idx" ON "Update"("publishedAt");

-- CreateIndex
CREATE INDEX "Change_update_idx" ON "Change"("update");

-- CreateIndex
CREATE INDEX "Change_kind_idx" ON "Change"("kind");

-- CreateIndex
CREATE INDEX "Change_claim_idx" ON "Change"("claim");

-- CreateIndex
CREATE INDEX "Change_question_idx" ON "Change"("question");

-- CreateIndex
CREATE INDEX "Change_source_idx" ON "Change"("source");

-- CreateIndex
CREATE INDEX "Change_watchItem_idx" ON "Change"("watchItem");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "Topic_createdBy_idx" ON "Topic"("createdBy");

-- CreateIndex
CREATE INDEX "Topic_updatedBy_idx" ON "Topic"("updatedBy");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_slug_key" ON "Entity"("slug");

-- CreateIndex
CREATE INDEX "Entity_kind_idx" ON "Entity"("kind");

-- CreateIndex
CREATE INDEX "Entity_createdBy_idx" ON "Entity"("createdBy");

-- CreateIndex
CREATE INDEX "Entity_updatedBy_idx" ON "Entity"("updatedBy");

-- CreateIndex
CREATE INDEX "Publisher_createdBy_idx" ON "Publisher"("createdBy");

-- CreateIndex
CREATE INDEX "Publisher_updatedBy_idx" ON "Publisher"("updatedBy");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_role_idx" ON "User"("role");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenId_key" ON "ApiToken"("tokenId");

-- CreateIndex
CREATE INDEX "ApiToken_owner_idx" ON "ApiToken"("owner");

-- CreateIndex
CREATE INDEX "ApiToken_expiresAt_idx" ON "ApiToken"("expiresAt");

-- CreateIndex
CREATE INDEX "ApiToken_createdBy_idx" ON "ApiToken"("createdBy");

-- CreateIndex
CREATE INDEX "ApiToken_updatedBy_idx" ON "ApiToken"("updatedBy");

-- CreateIndex
CREATE INDEX "AnonymityGrant_source_idx" ON "AnonymityGrant"("source");

-- CreateIndex
CREATE INDEX "AnonymityGrant_state_idx" ON "AnonymityGrant"("state");

-- CreateIndex
CREATE INDEX "AnonymityGrant_requestedBy_idx" ON "AnonymityGrant"("requestedBy");

-- CreateIndex
CREATE INDEX "AnonymityGrant_decidedBy_idx" ON "AnonymityGrant"("decidedBy");

-- CreateIndex
CREATE INDEX "AnonymityGrant_expiresAt_idx" ON "AnonymityGrant"("expiresAt");

-- CreateIndex
CREATE INDEX "AnonymityGrant_createdBy_idx" ON "AnonymityGrant"("createdBy");

-- CreateIndex
CREATE INDEX "AnonymityGrant_updatedBy_idx" ON "AnonymityGrant"("updatedBy");

-- CreateIndex
CREATE INDEX "Revision_itemType_idx" ON "Revision"("itemType");

-- CreateIndex
CREATE INDEX "Revision_itemId_idx" ON "Revision"("itemId");

-- CreateIndex
CREATE INDEX "Revision_savedAt_idx" ON "Revision"("savedAt");

-- CreateIndex
CREATE INDEX "Revision_savedBy_idx" ON "Revision"("savedBy");

-- CreateIndex
CREATE INDEX "AuditEvent_action_idx" ON "AuditEvent"("action");

-- CreateIndex
CREATE INDEX "AuditEvent_actor_idx" ON "AuditEvent"("actor");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_idx" ON "AuditEvent"("subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_occurredAt_idx" ON "AuditEvent"("occurredAt");

-- CreateIndex
CREATE UNIQUE INDEX "Redirect_fromSlug_key" ON "Redirect"("fromSlug");

-- CreateIndex
CREATE INDEX "Redirect_story_idx" ON "Redirect"("story");

-- CreateIndex
CREATE INDEX "Redirect_createdBy_idx" ON "Redirect"("createdBy");

-- CreateIndex
CREATE INDEX "Redirect_updatedBy_idx" ON "Redirect"("updatedBy");

-- CreateIndex
CREATE INDEX "_StoryWatchItems_B_index" ON "_StoryWatchItems"("B");

-- CreateIndex
CREATE INDEX "_StoryTopics_B_index" ON "_StoryTopics"("B");

-- CreateIndex
CREATE INDEX "_ClaimDependencies_B_index" ON "_ClaimDependencies"("B");

-- CreateIndex
CREATE INDEX "_ClaimEntities_B_index" ON "_ClaimEntities"("B");

-- CreateIndex
CREATE INDEX "_StoryClaims_B_index" ON "_StoryClaims"("B");

-- CreateIndex
CREATE INDEX "_QuestionAnswers_B_index" ON "_QuestionAnswers"("B");

-- CreateIndex
CREATE INDEX "_SourceLineage_B_index" ON "_SourceLineage"("B");

-- CreateIndex
CREATE INDEX "_StoryQuestions_B_index" ON "_StoryQuestions"("B");

-- CreateIndex
CREATE INDEX "_WatchItemQuestions_B_index" ON "_WatchItemQuestions"("B");

-- CreateIndex
CREATE INDEX "_StoryEntities_B_index" ON "_StoryEntities"("B");

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_claimant_fkey" FOREIGN KEY ("claimant") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_supersededBy_fkey" FOREIGN KEY ("supersededBy") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_approvedBy_fkey" FOREIGN KEY ("approvedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_publisher_fkey" FOREIGN KEY ("publisher") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_claim_fkey" FOREIGN KEY ("claim") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_source_fkey" FOREIGN KEY ("source") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenQuestion" ADD CONSTRAINT "OpenQuestion_assignedTo_fkey" FOREIGN KEY ("assignedTo") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenQuestion" ADD CONSTRAINT "OpenQuestion_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenQuestion" ADD CONSTRAINT "OpenQuestion_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchItem" ADD CONSTRAINT "WatchItem_assignedTo_fkey" FOREIGN KEY ("assignedTo") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchItem" ADD CONSTRAINT "WatchItem_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchItem" ADD CONSTRAINT "WatchItem_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Update" ADD CONSTRAINT "Update_story_fkey" FOREIGN KEY ("story") REFERENCES "Story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_update_fkey" FOREIGN KEY ("update") REFERENCES "Update"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_claim_fkey" FOREIGN KEY ("claim") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_question_fkey" FOREIGN KEY ("question") REFERENCES "OpenQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_source_fkey" FOREIGN KEY ("source") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_watchItem_fkey" FOREIGN KEY ("watchItem") REFERENCES "WatchItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publisher" ADD CONSTRAINT "Publisher_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publisher" ADD CONSTRAINT "Publisher_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_owner_fkey" FOREIGN KEY ("owner") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymityGrant" ADD CONSTRAINT "AnonymityGrant_source_fkey" FOREIGN KEY ("source") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymityGrant" ADD CONSTRAINT "AnonymityGrant_requestedBy_fkey" FOREIGN KEY ("requestedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymityGrant" ADD CONSTRAINT "AnonymityGrant_decidedBy_fkey" FOREIGN KEY ("decidedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymityGrant" ADD CONSTRAINT "AnonymityGrant_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymityGrant" ADD CONSTRAINT "AnonymityGrant_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_savedBy_fkey" FOREIGN KEY ("savedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actor_fkey" FOREIGN KEY ("actor") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_story_fkey" FOREIGN KEY ("story") REFERENCES "Story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_updatedBy_fkey" FOREIGN KEY ("updatedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryWatchItems" ADD CONSTRAINT "_StoryWatchItems_A_fkey" FOREIGN KEY ("A") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryWatchItems" ADD CONSTRAINT "_StoryWatchItems_B_fkey" FOREIGN KEY ("B") REFERENCES "WatchItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryTopics" ADD CONSTRAINT "_StoryTopics_A_fkey" FOREIGN KEY ("A") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryTopics" ADD CONSTRAINT "_StoryTopics_B_fkey" FOREIGN KEY ("B") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ClaimDependencies" ADD CONSTRAINT "_ClaimDependencies_A_fkey" FOREIGN KEY ("A") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ClaimDependencies" ADD CONSTRAINT "_ClaimDependencies_B_fkey" FOREIGN KEY ("B") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ClaimEntities" ADD CONSTRAINT "_ClaimEntities_A_fkey" FOREIGN KEY ("A") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ClaimEntities" ADD CONSTRAINT "_ClaimEntities_B_fkey" FOREIGN KEY ("B") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryClaims" ADD CONSTRAINT "_StoryClaims_A_fkey" FOREIGN KEY ("A") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryClaims" ADD CONSTRAINT "_StoryClaims_B_fkey" FOREIGN KEY ("B") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_QuestionAnswers" ADD CONSTRAINT "_QuestionAnswers_A_fkey" FOREIGN KEY ("A") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_QuestionAnswers" ADD CONSTRAINT "_QuestionAnswers_B_fkey" FOREIGN KEY ("B") REFERENCES "OpenQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SourceLineage" ADD CONSTRAINT "_SourceLineage_A_fkey" FOREIGN KEY ("A") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SourceLineage" ADD CONSTRAINT "_SourceLineage_B_fkey" FOREIGN KEY ("B") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryQuestions" ADD CONSTRAINT "_StoryQuestions_A_fkey" FOREIGN KEY ("A") REFERENCES "OpenQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryQuestions" ADD CONSTRAINT "_StoryQuestions_B_fkey" FOREIGN KEY ("B") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_WatchItemQuestions" ADD CONSTRAINT "_WatchItemQuestions_A_fkey" FOREIGN KEY ("A") REFERENCES "OpenQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_WatchItemQuestions" ADD CONSTRAINT "_WatchItemQuestions_B_fkey" FOREIGN KEY ("B") REFERENCES "WatchItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryEntities" ADD CONSTRAINT "_StoryEntities_A_fkey" FOREIGN KEY ("A") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoryEntities" ADD CONSTRAINT "_StoryEntities_B_fkey" FOREIGN KEY ("B") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;


