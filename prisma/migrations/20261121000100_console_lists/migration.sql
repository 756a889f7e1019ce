-- The inbox: hot first, then high priority, then the newest; by key, so that page 2,000 is as quick as page 1.
CREATE INDEX "handoff_at_work" ON "handoff" (
	((CASE WHEN "level" = 'hot' THEN 2 ELSE 0 END + CASE WHEN "priority" = 'high' THEN 1 ELSE 0 END)) DESC,
	"opened_at" DESC, "id" DESC) WHERE "status" IN ('open', 'claimed');
CREATE INDEX "handoff_by_status_rank" ON "handoff" ("status",
	((CASE WHEN "level" = 'hot' THEN 2 ELSE 0 END + CASE WHEN "priority" = 'high' THEN 1 ELSE 0 END)) DESC,
	"opened_at" DESC, "id" DESC);

-- Contacts by the beginnings of words in name, company and address.
CREATE INDEX "contact_search" ON "contact" USING gin (
	to_tsvector('simple', translate(coalesce("name", '') || ' ' || coalesce("company", '') || ' ' || coalesce("email", ''), '@._-+', '     ')));
