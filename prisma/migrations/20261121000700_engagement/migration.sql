-- What the engine keeps of a contact: a state of constant size, and what it judged last.
CREATE TABLE "engagement" (
    "contact_id" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "score" INTEGER NOT NULL DEFAULT 0,
    "trend" TEXT NOT NULL DEFAULT 'steady',
    "phase" TEXT NOT NULL DEFAULT 'FIND',
    "recommendation" TEXT NOT NULL DEFAULT 'continue',
    "reasons" TEXT[] NOT NULL DEFAULT '{}',
    "raised" JSONB NOT NULL DEFAULT '{}',
    "override" JSONB,
    "stale" BOOLEAN NOT NULL DEFAULT false,
    "judged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "engagement_pkey" PRIMARY KEY ("contact_id")
);

ALTER TABLE "engagement" ADD CONSTRAINT "engagement_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_score_range" CHECK ("score" BETWEEN 0 AND 100);
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_trend_known" CHECK ("trend" IN ('rising', 'steady', 'falling'));
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_phase_known" CHECK ("phase" IN ('FIND', 'WIN', 'KEEP', 'GROW'));
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_recommendation_known" CHECK ("recommendation" IN ('human_handoff', 'stop', 'slow_down', 'continue'));

-- The list of recommendations, by key: page 2,000 is as quick as page 1.
CREATE INDEX "engagement_by_recommendation" ON "engagement" ("recommendation", "score" DESC, "contact_id");
CREATE INDEX "engagement_by_score" ON "engagement" ("score" DESC, "contact_id");
CREATE INDEX "engagement_stale" ON "engagement" ("contact_id") WHERE "stale";

-- An event is folded into the state exactly once; those that wait are few.
ALTER TABLE "engagement_event" ADD COLUMN "folded" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "engagement_event_to_fold" ON "engagement_event" ("contact_id") WHERE NOT "folded";
ALTER TABLE "engagement_event" ADD CONSTRAINT "engagement_event_kind_known" CHECK ("kind" IN ('chat_turn', 'page_view', 'qualified', 'meeting_booked', 'meeting_moved', 'meeting_cancelled', 'met', 'email_sent', 'email_opened', 'email_clicked', 'email_answered', 'email_bounced', 'unsubscribed', 'proposal_sent', 'proposal_viewed', 'note', 'complaint', 'legal_question', 'sequence_finished', 'won', 'lost', 'churned', 'phase_set'));

-- The engine raises handoffs, too; they belong to a contact and to no conversation.
ALTER TABLE "handoff" DROP CONSTRAINT "handoff_trigger_known";
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_trigger_known" CHECK ("trigger" IN ('hot_lead', 'explicit_request', 'out_of_scope', 'frustration', 'stall', 'warm_soft_offer', 'engagement'));

-- Keys for other systems: only the hash is kept.
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "api_key_sha256_key" ON "api_key"("sha256");
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_sha256_shape" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
