import { Prisma } from "@/lib/generated/prisma/client";

/** The expression of the inbox's indexes: hot first, then high priority. Of a handoff `h`. */
export const RANK = Prisma.sql`
	(CASE WHEN h.level = 'hot' THEN 2 ELSE 0 END + CASE WHEN h.priority = 'high' THEN 1 ELSE 0 END)`;

/** Above every rank: somebody waits for a person this very minute. */
export const RINGING_RANK = 4;
