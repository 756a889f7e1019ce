-- The log of deliveries is read from the newest on, and so are those that did not get through.
CREATE INDEX "delivery_seq_idx" ON "delivery"("seq" DESC);
CREATE INDEX "delivery_failed_seq_idx" ON "delivery"("seq" DESC) WHERE "state" IN ('retrying', 'refused');

-- Since when a way fails: its tries since the last success.
CREATE INDEX "delivery_attempt_failed_at_idx" ON "delivery_attempt"("at") WHERE "outcome" <> 'delivered';
