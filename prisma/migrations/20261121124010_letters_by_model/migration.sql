-- Whether a model put the message into words.
ALTER TABLE "outreach_message" ADD COLUMN "by_model" BOOLEAN NOT NULL DEFAULT false;
