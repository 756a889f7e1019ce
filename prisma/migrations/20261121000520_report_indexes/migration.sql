-- The reports count the conversations that began, and the handoffs that were resolved, in a range of days.
CREATE INDEX "conversation_started_at_idx" ON "conversation"("started_at");
CREATE INDEX "handoff_resolved_at_idx" ON "handoff"("resolved_at");
