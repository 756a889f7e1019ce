-- What the engine knows that the card was not opened for, in words.
ALTER TABLE "handoff" ADD COLUMN "reasons" TEXT[] NOT NULL DEFAULT '{}';
