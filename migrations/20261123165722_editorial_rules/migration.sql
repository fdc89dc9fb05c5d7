-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "approvalSeal" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reviewNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "textBy" UUID;

-- AlterTable
ALTER TABLE "OpenQuestion" ADD COLUMN     "reviewNote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "reviewNote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "WatchItem" ADD COLUMN     "reviewNote" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Claim_textBy_idx" ON "Claim"("textBy");

-- CreateIndex
CREATE INDEX "Source_designation_idx" ON "Source"("designation");

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_textBy_fkey" FOREIGN KEY ("textBy") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
