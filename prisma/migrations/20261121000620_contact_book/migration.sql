-- What colleagues write down about a contact.
CREATE TABLE "contact_note" (
    "id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" TEXT,
    "author_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "contact_note_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "contact_note_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "contact_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "contact_note_says_something" CHECK (length("body") BETWEEN 1 AND 4000)
);
CREATE INDEX "contact_note_contact_id_at_idx" ON "contact_note"("contact_id", "at" DESC);

-- How far it came with a contact; the newest row holds, the earlier ones are history and count in reports.
CREATE TABLE "contact_outcome" (
    "id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "by_id" TEXT,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "contact_outcome_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "contact_outcome_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "contact_outcome_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "contact_outcome_known" CHECK ("outcome" IN ('met', 'proposal', 'won', 'lost', 'not_a_lead'))
);
CREATE INDEX "contact_outcome_contact_id_at_idx" ON "contact_outcome"("contact_id", "at" DESC);
CREATE INDEX "contact_outcome_outcome_at_idx" ON "contact_outcome"("outcome", "at");

-- Further addresses of a contact, each leading to one contact only.
CREATE TABLE "contact_address" (
    "email" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    CONSTRAINT "contact_address_pkey" PRIMARY KEY ("email"),
    CONSTRAINT "contact_address_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "contact_address_lower" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%')
);
CREATE INDEX "contact_address_contact_id_idx" ON "contact_address"("contact_id");

-- A contact that was merged into another: links to it lead there.
CREATE TABLE "merged_contact" (
    "id" TEXT NOT NULL,
    "into_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "merged_contact_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "merged_contact_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "merged_contact_into_id_idx" ON "merged_contact"("into_id");

-- The same telephone however it is written: its last nine digits, when there are as many as a number has.
CREATE INDEX "contact_phone_key" ON "contact" ((right(regexp_replace("phone", '[^0-9]', '', 'g'), 9)))
    WHERE length(regexp_replace("phone", '[^0-9]', '', 'g')) >= 9;

-- The same mailbox however it is written: without a +tag, and without dots where the provider skips them.
CREATE INDEX "contact_mailbox_key" ON "contact" ((CASE
    WHEN split_part("email", '@', 2) IN ('gmail.com', 'googlemail.com')
    THEN replace(split_part(split_part("email", '@', 1), '+', 1), '.', '') || '@gmail.com'
    ELSE split_part(split_part("email", '@', 1), '+', 1) || '@' || split_part("email", '@', 2) END));
