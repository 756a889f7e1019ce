-- Messages to other systems are claimed in their rows, by endpoint, so that none waits for another's.
ALTER TABLE "webhook_message"
	ADD COLUMN "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
	ADD COLUMN "sending_by" TEXT,
	ADD COLUMN "sending_at" TIMESTAMPTZ(3);
ALTER TABLE "webhook_message" ADD CONSTRAINT "webhook_message_claim_whole" CHECK (("sending_by" IS NULL) = ("sending_at" IS NULL));
ALTER TABLE "webhook_message" ADD CONSTRAINT "webhook_message_settled_is_free" CHECK ("sending_by" IS NULL OR "state" = 'pending');
CREATE INDEX "webhook_message_waiting" ON "webhook_message" ("endpoint_id", "due_at") WHERE "state" = 'pending';
CREATE INDEX "webhook_message_in_flight" ON "webhook_message" ("sending_by") WHERE "sending_by" IS NOT NULL;
