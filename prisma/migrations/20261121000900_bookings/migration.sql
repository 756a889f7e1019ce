-- A call in the company's calendar, as the booking page tells of it.
CREATE TABLE "booking" (
    "uri" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_promise_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_pkey" PRIMARY KEY ("uri"),
    CONSTRAINT "booking_state_known" CHECK ("state" IN ('booked', 'moved', 'cancelled')),
    CONSTRAINT "booking_ends_after_start" CHECK ("ends_at" > "starts_at"),
    CONSTRAINT "booking_handoff_id_fkey" FOREIGN KEY ("handoff_id") REFERENCES "handoff"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "booking_handoff_id_starts_at_idx" ON "booking"("handoff_id", "starts_at");

ALTER TABLE "handoff_event" DROP CONSTRAINT "handoff_event_kind_known";
ALTER TABLE "handoff_event" ADD CONSTRAINT "handoff_event_kind_known" CHECK ("kind" IN ('opened', 'upgraded', 'contact_captured', 'accepted', 'declined', 'reopened', 'claimed', 'resolved', 'booked', 'booking_moved', 'booking_cancelled'));
