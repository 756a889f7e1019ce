-- The words are kept with the message: the newest messages are then searched one by one within milliseconds,
-- which is what finds a common word, and the index finds the rare ones.
DROP INDEX "message_search";
ALTER TABLE "message" ADD COLUMN "search" tsvector GENERATED ALWAYS AS
	(to_tsvector('simple', translate("text", '@._-+/', '      '))) STORED;
CREATE INDEX "message_search_idx" ON "message" USING gin ("search");

-- Who is ringing comes first, however long the list is.
CREATE INDEX "handoff_ringing" ON "handoff" ("ring_until") WHERE "ring" = 'ringing';
