-- What calls for a rep: looked up on every event by every open console.
CREATE INDEX "notification_calls" ON "notification" ("user_id", (coalesce("woken_at", "created_at")) DESC)
	WHERE "read_at" IS NULL AND "done_at" IS NULL;
