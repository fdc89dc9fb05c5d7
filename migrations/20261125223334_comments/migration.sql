-- CreateEnum
CREATE TYPE "CommentItemTypeType" AS ENUM ('Story', 'Claim', 'Source', 'Citation', 'OpenQuestion', 'WatchItem', 'AnonymityGrant');

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "assignedTo" UUID;

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "assignedTo" UUID;

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "itemType" "CommentItemTypeType" NOT NULL,
    "itemId" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "mentions" JSONB DEFAULT '[]',
    "writtenBy" UUID,
    "writtenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMP(3),
    "isResolved" BOOLEAN NOT NULL DEFAULT false,
    "resolvedBy" UUID,
    "resolvedAt" TIMESTAMP(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Comment_itemId_idx" ON "Comment"("itemId");

-- CreateIndex
CREATE INDEX "Comment_writtenBy_idx" ON "Comment"("writtenBy");

-- CreateIndex
CREATE INDEX "Comment_writtenAt_idx" ON "Comment"("writtenAt");

-- CreateIndex
CREATE INDEX "Comment_resolvedBy_idx" ON "Comment"("resolvedBy");

-- CreateIndex
CREATE INDEX "Claim_assignedTo_idx" ON "Claim"("assignedTo");

-- CreateIndex
CREATE INDEX "Story_assignedTo_idx" ON "Story"("assignedTo");

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_assignedTo_fkey" FOREIGN KEY ("assignedTo") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_assignedTo_fkey" FOREIGN KEY ("assignedTo") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_resolvedBy_fkey" FOREIGN KEY ("resolvedBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
