-- Who of the team looks at a conversation or writes in it; forgotten when they were not heard of for a while.
CREATE TABLE "desk_presence" (
    "conversation_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "doing" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "desk_presence_pkey" PRIMARY KEY ("conversation_id", "user_id"),
    CONSTRAINT "desk_presence_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "desk_presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "desk_presence_doing_known" CHECK ("doing" IN ('viewing', 'writing'))
);

CREATE INDEX "desk_presence_user_id_idx" ON "desk_presence"("user_id");

-- How far each side has read of what the other wrote.
CREATE TABLE "read_mark" (
    "conversation_id" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "read_mark_pkey" PRIMARY KEY ("conversation_id", "side"),
    CONSTRAINT "read_mark_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "read_mark_side_known" CHECK ("side" IN ('visitor', 'rep'))
);
