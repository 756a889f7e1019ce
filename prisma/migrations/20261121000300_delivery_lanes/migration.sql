-- Deliveries are claimed in their rows. All waits are counted by this database's clock.
ALTER TABLE "delivery"
	ADD COLUMN "seq" BIGSERIAL NOT NULL,
	ADD COLUMN "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
	ADD COLUMN "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '00:00:05'::interval),
	ADD COLUMN "sending_by" TEXT,
	ADD COLUMN "sending_at" TIMESTAMPTZ(3),
	ADD COLUMN "detour" BOOLEAN NOT NULL DEFAULT false,
	ADD COLUMN "refused_code" TEXT;
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_claim_whole" CHECK (("sending_by" IS NULL) = ("sending_at" IS NULL));
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_settled_is_free" CHECK ("sending_by" IS NULL OR "state" IN ('pending', 'retrying'));
-- What is waiting is few among all that was ever delivered.
CREATE INDEX "delivery_waiting" ON "delivery" ("target", "due_at") WHERE "state" IN ('pending', 'retrying');
CREATE INDEX "delivery_in_flight" ON "delivery" ("sending_by") WHERE "sending_by" IS NOT NULL;
CREATE INDEX "delivery_refused" ON "delivery" ("target", "queued_at") WHERE "state" = 'refused';

-- How each way to the outside fares, and until when it must not be used.
CREATE TABLE "delivery_lane" (
	"lane" TEXT NOT NULL,
	"not_before" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
	"failures" INTEGER NOT NULL DEFAULT 0,
	"limited_until" TIMESTAMPTZ(3),
	"busy_by" TEXT,
	"busy_at" TIMESTAMPTZ(3),
	"delivered_at" TIMESTAMPTZ(3),
	"failed_at" TIMESTAMPTZ(3),
	"failed_code" TEXT,
	"failed_reason" TEXT,

	CONSTRAINT "delivery_lane_pkey" PRIMARY KEY ("lane"),
	CONSTRAINT "delivery_lane_busy_whole" CHECK (("busy_by" IS NULL) = ("busy_at" IS NULL))
);

-- Who carries out jobs and deliveries. One that is not seen for ten seconds is dead, and what it held is free.
CREATE TABLE "job_worker" (
	"id" TEXT NOT NULL,
	"seen_at" TIMESTAMPTZ(3) NOT NULL,

	CONSTRAINT "job_worker_pkey" PRIMARY KEY ("id")
);
