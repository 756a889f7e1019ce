-- What admins edit is locked section by section: who saved it last, when, and which version that made.
CREATE TABLE "setting_section" (
    "section" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by" TEXT,
    "changed_by_name" TEXT,
    "changed_at" TIMESTAMPTZ(3),

    CONSTRAINT "setting_section_pkey" PRIMARY KEY ("section")
);

-- When a rep first wrote, called or met the visitor after the handoff opened.
ALTER TABLE "handoff" ADD COLUMN "first_contact_at" TIMESTAMPTZ(3);

-- The reports look at a range of weeks.
CREATE INDEX "handoff_opened_at_idx" ON "handoff"("opened_at");
CREATE INDEX "promise_made_at_idx" ON "promise"("made_at");
