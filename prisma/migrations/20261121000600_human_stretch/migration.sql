-- A stretch of a conversation in which a person speaks: from the takeover until it is handed back.
CREATE TABLE "human_stretch" (
    "id" TEXT NOT NULL DEFAULT gen_random_uuid()::text,
    "conversation_id" TEXT NOT NULL,
    "rep_id" TEXT,
    "rep_name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT,
    "ended_by" TEXT,
    "note" TEXT,
    CONSTRAINT "human_stretch_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "human_stretch_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "human_stretch_rep_id_fkey" FOREIGN KEY ("rep_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "human_stretch_ending_known" CHECK ("ending" IN ('handed_back', 'resumed', 'passed_on')),
    CONSTRAINT "human_stretch_ends_whole" CHECK (("ended_at" IS NULL) = ("ending" IS NULL)),
    CONSTRAINT "human_stretch_forwards" CHECK ("ended_at" >= "started_at")
);

CREATE INDEX "human_stretch_conversation_id_started_at_idx" ON "human_stretch"("conversation_id", "started_at");
CREATE INDEX "human_stretch_started_at_idx" ON "human_stretch"("started_at");
CREATE UNIQUE INDEX "human_stretch_one_at_a_time" ON "human_stretch"("conversation_id") WHERE "ended_at" IS NULL;

INSERT INTO "human_stretch" ("conversation_id", "rep_id", "rep_name", "started_at")
SELECT c."id", u."id", coalesce(u."name", 'A colleague'), coalesce(c."taken_over_at", c."last_message_at")
FROM "conversation" c LEFT JOIN "user" u ON u."id" = c."taken_over_by" WHERE c."speaker" = 'person';
