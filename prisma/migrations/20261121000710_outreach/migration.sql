-- Sequences of messages, and who is in one.
CREATE TABLE "outreach_sequence" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "steps" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outreach_sequence_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "outreach_sequence_name_key" ON "outreach_sequence"("name");

CREATE TABLE "outreach_enrolment" (
    "id" TEXT NOT NULL,
    "sequence_id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "ended_because" TEXT,
    "enrolled_by" TEXT NOT NULL,
    "enrolled_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "outreach_enrolment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "outreach_enrolment_state_known" CHECK ("state" IN ('active', 'finished', 'stopped')),
    CONSTRAINT "outreach_enrolment_sequence_id_fkey" FOREIGN KEY ("sequence_id") REFERENCES "outreach_sequence"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "outreach_enrolment_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "outreach_enrolment_once" ON "outreach_enrolment"("contact_id", "sequence_id") WHERE "state" = 'active';
CREATE INDEX "outreach_enrolment_sequence_id_idx" ON "outreach_enrolment"("sequence_id");

ALTER TABLE "outreach_message" DROP CONSTRAINT "outreach_state_known";
ALTER TABLE "outreach_message" ADD CONSTRAINT "outreach_state_known" CHECK ("state" IN ('quarantined', 'queued', 'held', 'sending', 'sent', 'failed', 'cancelled', 'discarded'));
ALTER TABLE "outreach_message" ADD COLUMN "enrolment_id" TEXT;
ALTER TABLE "outreach_message" ADD COLUMN "step_key" TEXT;
ALTER TABLE "outreach_message" ADD COLUMN "mail_id" TEXT;
ALTER TABLE "outreach_message" ADD COLUMN "quarantine" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "outreach_message" ADD COLUMN "approved_by" TEXT;
ALTER TABLE "outreach_message" ADD COLUMN "waits_for" TEXT;
ALTER TABLE "outreach_message" ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "outreach_message" ADD COLUMN "failure" TEXT;
ALTER TABLE "outreach_message" ADD COLUMN "opened_at" TIMESTAMPTZ(3);
ALTER TABLE "outreach_message" ADD COLUMN "clicked_at" TIMESTAMPTZ(3);
ALTER TABLE "outreach_message" ADD CONSTRAINT "outreach_message_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "outreach_enrolment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX "outreach_message_mail_id_key" ON "outreach_message"("mail_id");
-- A step of a sequence is written once, whatever is tried again.
CREATE UNIQUE INDEX "outreach_message_step_once" ON "outreach_message"("enrolment_id", "step_key");
CREATE INDEX "outreach_message_sent" ON "outreach_message"("contact_id", "sent_at" DESC) WHERE "state" = 'sent';
CREATE INDEX "outreach_message_quarantined" ON "outreach_message"("created_at", "id") WHERE "state" = 'quarantined';

-- Addresses that are not written to any more, kept by themselves: they outlive the contact.
CREATE TABLE "suppression" (
    "email" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("email"),
    CONSTRAINT "suppression_reason_known" CHECK ("reason" IN ('unsubscribed', 'bounced')),
    CONSTRAINT "suppression_email_lower" CHECK ("email" = lower("email"))
);

-- What came in, each once; answers keep their words for the timeline.
CREATE TABLE "inbound_mail" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from_email" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "contact_id" TEXT,
    "outreach_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbound_mail_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "inbound_mail_kind_known" CHECK ("kind" IN ('answer', 'auto_reply', 'bounce')),
    CONSTRAINT "inbound_mail_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "inbound_mail_outreach_id_fkey" FOREIGN KEY ("outreach_id") REFERENCES "outreach_message"("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX "inbound_mail_contact_id_idx" ON "inbound_mail"("contact_id", "at" DESC);

-- How far each mailbox was read.
CREATE TABLE "mailbox_place" (
    "mailbox" TEXT NOT NULL,
    "uid_validity" TEXT NOT NULL,
    "last_uid" INTEGER NOT NULL,

    CONSTRAINT "mailbox_place_pkey" PRIMARY KEY ("mailbox")
);
