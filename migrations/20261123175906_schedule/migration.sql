-- CreateEnum
CREATE TYPE "ScheduledPublicationSignalType" AS ENUM ('update', 'correction', 'clarification', 'minor');

-- CreateEnum
CREATE TYPE "ScheduledPublicationStateType" AS ENUM ('waiting', 'published', 'blocked', 'cancelled');

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "embargoUntil" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "ScheduledPublication" (
    "id" UUID NOT NULL,
    "story" UUID,
    "at" TIMESTAMP(3) NOT NULL,
    "signal" "ScheduledPublicationSignalType" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" "ScheduledPublicationStateType" NOT NULL DEFAULT 'waiting',
    "outcome" TEXT NOT NULL DEFAULT '',
    "scheduledBy" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMP(3),
    "queuedAt" TIMESTAMP(3),

    CONSTRAINT "ScheduledPublication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ScheduledPublication_story_idx" ON "ScheduledPublication"("story");

-- CreateIndex
CREATE INDEX "ScheduledPublication_at_idx" ON "ScheduledPublication"("at");

-- CreateIndex
CREATE INDEX "ScheduledPublication_state_idx" ON "ScheduledPublication"("state");

-- CreateIndex
CREATE INDEX "ScheduledPublication_scheduledBy_idx" ON "ScheduledPublication"("scheduledBy");

-- AddForeignKey
ALTER TABLE "ScheduledPublication" ADD CONSTRAINT "ScheduledPublication_story_fkey" FOREIGN KEY ("story") REFERENCES "Story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduledPublication" ADD CONSTRAINT "ScheduledPublication_scheduledBy_fkey" FOREIGN KEY ("scheduledBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One waiting publication a story; an index on an expression, because Prisma knows no partial ones.
CREATE UNIQUE INDEX "ScheduledPublication_one_waiting" ON "ScheduledPublication" ((story::text)) WHERE state = 'waiting';
