-- Admins edit what the assistant answers from. A retired text is found no more; its page stays for those who have the address.
ALTER TABLE "knowledge_article"
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN "retired_at" TIMESTAMPTZ(3);

ALTER TABLE "resource"
    ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN "retired_at" TIMESTAMPTZ(3),
    ADD COLUMN "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
