-- A rep's inbox line can be put off and ticked off; which kind it is decides how loud it is for whom.
ALTER TABLE "notification" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'handoff';
ALTER TABLE "notification" ADD COLUMN "snoozed_until" TIMESTAMPTZ(3);
ALTER TABLE "notification" ADD COLUMN "woken_at" TIMESTAMPTZ(3);
ALTER TABLE "notification" ADD COLUMN "done_at" TIMESTAMPTZ(3);
ALTER TABLE "notification" ADD CONSTRAINT "notification_kind_known" CHECK ("kind" IN ('handoff', 'promise', 'waiting'));
CREATE INDEX "notification_to_do" ON "notification" ("user_id", (("priority" = 'high')) DESC,
	(coalesce("woken_at", "created_at")) DESC, "id" DESC) WHERE "done_at" IS NULL;
CREATE INDEX "notification_snoozed" ON "notification" ("user_id", "snoozed_until", "id")
	WHERE "done_at" IS NULL AND "snoozed_until" IS NOT NULL;
CREATE INDEX "notification_done" ON "notification" ("user_id", "done_at" DESC, "id" DESC) WHERE "done_at" IS NOT NULL;
CREATE INDEX "notification_handoff_id_idx" ON "notification"("handoff_id");

-- What a rep chose: which events make a noise, and whether single keys do anything.
CREATE TABLE "rep_preference" (
    "user_id" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rep_preference_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "rep_preference" ADD CONSTRAINT "rep_preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- When a rep's console was last seen connected, by the database's clock.
CREATE TABLE "rep_presence" (
    "user_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rep_presence_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "rep_presence" ADD CONSTRAINT "rep_presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of conversations, of any language, by their beginnings. Markers are ours and say nothing.
CREATE INDEX "message_search" ON "message" USING gin (
	to_tsvector('simple', translate("text", '@._-+/', '      '))) WHERE "role" <> 'marker';

-- A rep's own handoffs, and those of one kind, in the inbox's order.
CREATE INDEX "handoff_claimed_by_rank" ON "handoff" ("claimed_by_id",
	((CASE WHEN "level" = 'hot' THEN 2 ELSE 0 END + CASE WHEN "priority" = 'high' THEN 1 ELSE 0 END)) DESC,
	"opened_at" DESC, "id" DESC);
CREATE INDEX "handoff_trigger_rank" ON "handoff" ("trigger", "status",
	((CASE WHEN "level" = 'hot' THEN 2 ELSE 0 END + CASE WHEN "priority" = 'high' THEN 1 ELSE 0 END)) DESC,
	"opened_at" DESC, "id" DESC);
CREATE INDEX "handoff_destination_rank" ON "handoff" ("destination", "status",
	((CASE WHEN "level" = 'hot' THEN 2 ELSE 0 END + CASE WHEN "priority" = 'high' THEN 1 ELSE 0 END)) DESC,
	"opened_at" DESC, "id" DESC);
