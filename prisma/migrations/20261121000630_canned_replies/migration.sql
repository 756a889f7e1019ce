-- Replies the team keeps ready; the shortcut is what a rep types after the slash.
CREATE TABLE "canned_reply" (
    "id" TEXT NOT NULL,
    "shortcut" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "canned_reply_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "canned_reply_shortcut_form" CHECK ("shortcut" ~ '^[a-z0-9][a-z0-9-]{0,29}$'),
    CONSTRAINT "canned_reply_says_something" CHECK (length("body") BETWEEN 1 AND 4000)
);
CREATE UNIQUE INDEX "canned_reply_shortcut_key" ON "canned_reply"("shortcut");
