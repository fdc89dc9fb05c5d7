-- CreateIndex
CREATE INDEX "AnonymityGrant_updatedAt_idx" ON "AnonymityGrant"("updatedAt");

-- CreateIndex
CREATE INDEX "ApiToken_updatedAt_idx" ON "ApiToken"("updatedAt");

-- CreateIndex
CREATE INDEX "Citation_updatedAt_idx" ON "Citation"("updatedAt");

-- CreateIndex
CREATE INDEX "Claim_updatedAt_idx" ON "Claim"("updatedAt");

-- CreateIndex
CREATE INDEX "Entity_updatedAt_idx" ON "Entity"("updatedAt");

-- CreateIndex
CREATE INDEX "OpenQuestion_updatedAt_idx" ON "OpenQuestion"("updatedAt");

-- CreateIndex
CREATE INDEX "Publisher_updatedAt_idx" ON "Publisher"("updatedAt");

-- CreateIndex
CREATE INDEX "Redirect_updatedAt_idx" ON "Redirect"("updatedAt");

-- CreateIndex
CREATE INDEX "Source_updatedAt_idx" ON "Source"("updatedAt");

-- CreateIndex
CREATE INDEX "Story_updatedAt_idx" ON "Story"("updatedAt");

-- CreateIndex
CREATE INDEX "Topic_updatedAt_idx" ON "Topic"("updatedAt");

-- CreateIndex
CREATE INDEX "WatchItem_updatedAt_idx" ON "WatchItem"("updatedAt");
