import { z } from "zod";
import { readCursor, writeCursor } from "@/lib/adapters/db/console/page-cursor";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import type { ChangePage } from "@/lib/wire/changes";

const PAGE = 40;
const place = z.tuple([z.string().regex(/^\d+$/)]);

const row = z.object({
	id: z.bigint().transform(String),
	at: z.date().transform((at) => at.toISOString()),
	actor: z.string(),
	action: z.string(),
	subject: z.string(),
	before: z.unknown(),
	after: z.unknown(),
});

/** Who changed which setting, the newest first; also who was let in or put out, handed out or erased. */
export async function listChanges(database: Database, before: string | null): Promise<ChangePage> {
	const from = readCursor(before, place);
	const older = from ? Prisma.sql`AND id < ${BigInt(from[0])}` : Prisma.empty;
	const found = await database.$queryRaw<unknown[]>`
		SELECT id, at, actor_name AS actor, action, subject, before, after FROM audit_entry
		WHERE (subject LIKE 'settings:%' OR subject LIKE 'user:%' OR subject LIKE 'knowledge:%'
			OR subject LIKE 'api_key:%' OR action IN ('visitor_erased', 'visitor_exported')) ${older}
		ORDER BY id DESC LIMIT ${PAGE + 1}`;
	const rows = z.array(row).parse(found);
	const last = rows[PAGE - 1];
	return {
		rows: rows.slice(0, PAGE),
		next: rows.length > PAGE && last ? writeCursor([last.id]) : null,
	};
}
