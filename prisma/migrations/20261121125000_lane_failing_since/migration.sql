-- The first failed try after the last success: a state of the way, not a guess from the words of its tries.
ALTER TABLE "delivery_lane" ADD COLUMN "failing_since" TIMESTAMPTZ(3);
UPDATE "delivery_lane" SET "failing_since" = "failed_at" WHERE "failures" > 0;
