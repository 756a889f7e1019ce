-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'rep',
    "away" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" TEXT NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "company" TEXT,
    "role" TEXT,
    "phone" TEXT,
    "preferred_time" TEXT,
    "owner_id" TEXT,
    "auto_engage" BOOLEAN NOT NULL DEFAULT true,
    "email_channel" BOOLEAN NOT NULL DEFAULT true,
    "chat_channel" BOOLEAN NOT NULL DEFAULT true,
    "outreach_paused_at" TIMESTAMPTZ(3),
    "outreach_paused_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visitor_session" (
    "id" TEXT NOT NULL,
    "locale" TEXT,
    "time_zone" TEXT,
    "platform" TEXT,
    "first_page" TEXT,
    "referrer" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visitor_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "visitor_session_id" TEXT NOT NULL,
    "contact_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "speaker" TEXT NOT NULL DEFAULT 'assistant',
    "taken_over_by" TEXT,
    "taken_over_at" TIMESTAMPTZ(3),
    "exchanges" INTEGER NOT NULL DEFAULT 0,
    "short_replies" INTEGER NOT NULL DEFAULT 0,
    "page" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "summary" TEXT NOT NULL DEFAULT '',
    "rep_note" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "seq" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "client_id" TEXT,
    "reply_to" TEXT,
    "author_id" TEXT,
    "author_name" TEXT,
    "resource" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "signal_evidence" (
    "id" BIGSERIAL NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "signal_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "qualification" (
    "conversation_id" TEXT NOT NULL,
    "level" TEXT NOT NULL DEFAULT 'cold',
    "persona" TEXT NOT NULL DEFAULT 'unknown',
    "state" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "qualification_pkey" PRIMARY KEY ("conversation_id")
);

-- CreateTable
CREATE TABLE "handoff" (
    "id" TEXT NOT NULL,
    "conversation_id" TEXT,
    "contact_id" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "also" TEXT[],
    "kind" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "offers" TEXT[],
    "subject" TEXT,
    "level" TEXT NOT NULL,
    "packet" JSONB NOT NULL,
    "brief" TEXT NOT NULL DEFAULT '',
    "booking_url" TEXT,
    "ring" TEXT NOT NULL DEFAULT 'none',
    "ring_until" TIMESTAMPTZ(3),
    "announced" BOOLEAN NOT NULL DEFAULT false,
    "duty_user_id" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "claimed_at" TIMESTAMPTZ(3),
    "claimed_by_id" TEXT,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" TEXT,
    "outcome" TEXT,
    "crm_record" JSONB,

    CONSTRAINT "handoff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handoff_event" (
    "id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "handoff_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise" (
    "id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "owner_id" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "unknown" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_attempt" (
    "id" BIGSERIAL NOT NULL,
    "delivery_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "milliseconds" INTEGER NOT NULL,

    CONSTRAINT "delivery_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_note" (
    "id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "crm_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_task" (
    "id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "owner_id" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "crm_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outreach_message" (
    "id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "channel" TEXT NOT NULL DEFAULT 'email',
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "send_after" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outreach_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "engagement_event" (
    "id" BIGSERIAL NOT NULL,
    "contact_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "engagement_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_article" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "url" TEXT,
    "keywords" TEXT NOT NULL DEFAULT '',
    "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', "title"), 'A') || setweight(to_tsvector('english', "keywords"), 'A') || setweight(to_tsvector('english', "summary"), 'B') || setweight(to_tsvector('english', "body"), 'C')) STORED,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "knowledge_article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resource" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "keywords" TEXT NOT NULL DEFAULT '',
    "search" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', "title"), 'A') || setweight(to_tsvector('english', "keywords"), 'A') || setweight(to_tsvector('english', "summary"), 'B') || setweight(to_tsvector('english', "body"), 'C')) STORED,

    CONSTRAINT "resource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_profile" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "company_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "zone" TEXT NOT NULL,
    "week" JSONB NOT NULL,
    "holidays" JSONB,
    "cutoff" TEXT,
    "promise_minutes_after_opening" INTEGER NOT NULL DEFAULT 60,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule_exception" (
    "date" TEXT NOT NULL,
    "windows" JSONB NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "schedule_exception_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" TEXT NOT NULL,
    "weekday" INTEGER,
    "date" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_event" (
    "id" BIGSERIAL NOT NULL,
    "audience" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "contact_email_key" ON "contact"("email");

-- CreateIndex
CREATE INDEX "contact_created_at_id_idx" ON "contact"("created_at", "id");

-- CreateIndex
CREATE INDEX "contact_owner_id_idx" ON "contact"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_number_key" ON "conversation"("number");

-- CreateIndex
CREATE INDEX "conversation_contact_id_idx" ON "conversation"("contact_id");

-- CreateIndex
CREATE INDEX "conversation_visitor_session_id_idx" ON "conversation"("visitor_session_id");

-- CreateIndex
CREATE INDEX "conversation_last_message_at_id_idx" ON "conversation"("last_message_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "message_id_key" ON "message"("id");

-- CreateIndex
CREATE UNIQUE INDEX "message_reply_to_key" ON "message"("reply_to");

-- CreateIndex
CREATE INDEX "message_conversation_id_seq_idx" ON "message"("conversation_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "message_conversation_id_client_id_key" ON "message"("conversation_id", "client_id");

-- CreateIndex
CREATE INDEX "signal_evidence_conversation_id_idx" ON "signal_evidence"("conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "signal_evidence_message_id_fact_quote_key" ON "signal_evidence"("message_id", "fact", "quote");

-- CreateIndex
CREATE INDEX "qualification_level_idx" ON "qualification"("level");

-- CreateIndex
CREATE INDEX "handoff_status_opened_at_id_idx" ON "handoff"("status", "opened_at" DESC, "id");

-- CreateIndex
CREATE INDEX "handoff_contact_id_idx" ON "handoff"("contact_id");

-- CreateIndex
CREATE INDEX "handoff_conversation_id_idx" ON "handoff"("conversation_id");

-- CreateIndex
CREATE INDEX "handoff_event_handoff_id_at_idx" ON "handoff_event"("handoff_id", "at");

-- CreateIndex
CREATE INDEX "promise_state_due_idx" ON "promise"("state", "due");

-- CreateIndex
CREATE INDEX "promise_handoff_id_idx" ON "promise"("handoff_id");

-- CreateIndex
CREATE INDEX "delivery_state_created_at_idx" ON "delivery"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_event_id_target_key" ON "delivery"("event_id", "target");

-- CreateIndex
CREATE INDEX "delivery_attempt_delivery_id_idx" ON "delivery_attempt"("delivery_id");

-- CreateIndex
CREATE UNIQUE INDEX "crm_note_event_id_key" ON "crm_note"("event_id");

-- CreateIndex
CREATE INDEX "crm_note_contact_id_at_idx" ON "crm_note"("contact_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "crm_task_handoff_id_key" ON "crm_task"("handoff_id");

-- CreateIndex
CREATE INDEX "crm_task_owner_id_done_at_due_at_idx" ON "crm_task"("owner_id", "done_at", "due_at");

-- CreateIndex
CREATE INDEX "crm_task_contact_id_idx" ON "crm_task"("contact_id");

-- CreateIndex
CREATE INDEX "notification_user_id_read_at_created_at_idx" ON "notification"("user_id", "read_at", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_user_id_event_id_key" ON "notification"("user_id", "event_id");

-- CreateIndex
CREATE INDEX "outreach_message_contact_id_state_idx" ON "outreach_message"("contact_id", "state");

-- CreateIndex
CREATE INDEX "outreach_message_state_send_after_idx" ON "outreach_message"("state", "send_after");

-- CreateIndex
CREATE INDEX "engagement_event_contact_id_at_idx" ON "engagement_event"("contact_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "engagement_event_source_external_id_key" ON "engagement_event"("source", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_article_slug_key" ON "knowledge_article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "resource_slug_key" ON "resource"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "duty_weekday_key" ON "duty"("weekday");

-- CreateIndex
CREATE UNIQUE INDEX "duty_date_key" ON "duty"("date");

-- CreateIndex
CREATE INDEX "audit_entry_subject_at_idx" ON "audit_entry"("subject", "at" DESC);

-- CreateIndex
CREATE INDEX "live_event_audience_id_idx" ON "live_event"("audience", "id");

-- CreateIndex
CREATE INDEX "live_event_at_idx" ON "live_event"("at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_visitor_session_id_fkey" FOREIGN KEY ("visitor_session_id") REFERENCES "visitor_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_evidence" ADD CONSTRAINT "signal_evidence_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_evidence" ADD CONSTRAINT "signal_evidence_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff_event" ADD CONSTRAINT "handoff_event_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "handoff_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_attempt" ADD CONSTRAINT "delivery_attempt_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_note" ADD CONSTRAINT "crm_note_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_task" ADD CONSTRAINT "crm_task_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_message" ADD CONSTRAINT "outreach_message_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "engagement_event" ADD CONSTRAINT "engagement_event_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Handles start where they look like handles
ALTER SEQUENCE "conversation_number_seq" RESTART WITH 1001;

-- Search in the company's own words
CREATE INDEX "knowledge_article_search_idx" ON "knowledge_article" USING gin ("search");
CREATE INDEX "resource_search_idx" ON "resource" USING gin ("search");

-- One handoff at work per conversation: a second trigger upgrades it, it never opens another.
CREATE UNIQUE INDEX "handoff_one_open" ON "handoff" ("conversation_id") WHERE "status" <> 'resolved';
-- One promise at a time on a handoff.
CREATE UNIQUE INDEX "promise_one_open" ON "promise" ("handoff_id") WHERE "state" = 'open';

-- Literals are spelled the same everywhere: the database refuses others.
ALTER TABLE "user" ADD CONSTRAINT "user_role_known" CHECK ("role" IN ('rep', 'admin'));
ALTER TABLE "contact" ADD CONSTRAINT "contact_email_lower" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_speaker_known" CHECK ("speaker" IN ('assistant', 'person'));
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_counts" CHECK ("exchanges" >= 0 AND "short_replies" >= 0 AND "version" >= 0);
ALTER TABLE "message" ADD CONSTRAINT "message_role_known" CHECK ("role" IN ('visitor', 'assistant', 'rep', 'marker'));
ALTER TABLE "message" ADD CONSTRAINT "message_client_id_of_visitor" CHECK (("role" = 'visitor') = ("client_id" IS NOT NULL));
ALTER TABLE "signal_evidence" ADD CONSTRAINT "signal_evidence_by_known" CHECK ("by" IN ('rule', 'model', 'rep'));
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_level_known" CHECK ("level" IN ('cold', 'warm', 'hot'));
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_persona_known" CHECK ("persona" IN ('unknown', 'P1', 'P2', 'P3', 'N1', 'N2'));
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_trigger_known" CHECK ("trigger" IN ('hot_lead', 'explicit_request', 'out_of_scope', 'frustration', 'stall', 'warm_soft_offer'));
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_kind_known" CHECK ("kind" IN ('escalation', 'capture'));
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_destination_known" CHECK ("destination" IN ('sales', 'account_management', 'legal', 'engineering', 'general'));
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_priority_known" CHECK ("priority" IN ('high', 'normal'));
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_status_known" CHECK ("status" IN ('open', 'declined', 'claimed', 'resolved'));
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_ring_known" CHECK ("ring" IN ('none', 'ringing', 'unanswered', 'answered'));
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_ring_has_end" CHECK (("ring" <> 'ringing') OR ("ring_until" IS NOT NULL));
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_resolved_at" CHECK (("status" = 'resolved') = ("resolved_at" IS NOT NULL));
-- A competitor or a researcher never goes to sales, whatever the code above does.
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_negative_never_sales" CHECK (NOT ("packet" ->> 'persona' IN ('N1', 'N2') AND "destination" = 'sales'));
ALTER TABLE "handoff_event" ADD CONSTRAINT "handoff_event_kind_known" CHECK ("kind" IN ('opened', 'upgraded', 'contact_captured', 'accepted', 'declined', 'reopened', 'claimed', 'resolved'));
ALTER TABLE "promise" ADD CONSTRAINT "promise_state_known" CHECK ("state" IN ('open', 'kept', 'broken', 'withdrawn'));
ALTER TABLE "promise" ADD CONSTRAINT "promise_due_after_made" CHECK ("due" > "made_at");
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state_known" CHECK ("state" IN ('pending', 'retrying', 'delivered', 'refused'));
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_target_known" CHECK ("target" IN ('slack', 'crm', 'mail'));
ALTER TABLE "notification" ADD CONSTRAINT "notification_priority_known" CHECK ("priority" IN ('high', 'normal'));
ALTER TABLE "outreach_message" ADD CONSTRAINT "outreach_origin_known" CHECK ("origin" IN ('automated', 'manual'));
ALTER TABLE "outreach_message" ADD CONSTRAINT "outreach_state_known" CHECK ("state" IN ('queued', 'held', 'sent', 'cancelled', 'discarded'));
ALTER TABLE "company_profile" ADD CONSTRAINT "company_profile_single" CHECK ("id" = 1);
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_single" CHECK ("id" = 1);
ALTER TABLE "schedule_exception" ADD CONSTRAINT "schedule_exception_is_date" CHECK ("date"::date::text = "date");
ALTER TABLE "duty" ADD CONSTRAINT "duty_weekday_or_date" CHECK (("weekday" IS NULL) <> ("date" IS NULL) AND ("weekday" IS NULL OR "weekday" BETWEEN 1 AND 7));
