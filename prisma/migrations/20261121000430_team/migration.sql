-- Who left the team stays as a name in what they did, and gets in no more.
ALTER TABLE "user" ADD COLUMN "deactivated_at" TIMESTAMPTZ(3);

-- One-time links: for a new colleague, or for one of the team who needs a new password. Of the link only the hash is kept.
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "user_id" TEXT,
    "sha256" TEXT NOT NULL,
    "invited_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "invitation_role_known" CHECK ("role" IN ('rep', 'admin')),
    CONSTRAINT "invitation_email_lower" CHECK ("email" = lower("email")),
    CONSTRAINT "invitation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "invitation_email_key" ON "invitation"("email");
CREATE UNIQUE INDEX "invitation_sha256_key" ON "invitation"("sha256");
CREATE INDEX "invitation_user_id_idx" ON "invitation"("user_id");
