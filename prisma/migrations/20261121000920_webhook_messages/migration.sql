-- What other systems are told of, one row for each of them; the body stays the same for every try.
CREATE TABLE "webhook_message" (
    "id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_message_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_message_state_known" CHECK ("state" IN ('pending', 'delivered', 'failed')),
    CONSTRAINT "webhook_message_settled" CHECK (("state" = 'pending') = ("settled_at" IS NULL)),
    CONSTRAINT "webhook_message_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "webhook_message_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "webhook_message_endpoint_id_event_subject_id_key" ON "webhook_message"("endpoint_id", "event", "subject_id");
CREATE INDEX "webhook_message_endpoint_id_created_at_idx" ON "webhook_message"("endpoint_id", "created_at" DESC);
CREATE INDEX "webhook_message_handoff_id_idx" ON "webhook_message"("handoff_id");
