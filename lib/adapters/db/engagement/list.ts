import { z } from "zod";
import { readCursor, writeCursor } from "@/lib/adapters/db/console/page-cursor";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import {
	type EngagementShown,
	engagementShown,
	type RecommendationFilter,
	type RecommendationPage,
	recommendationRow,
} from "@/lib/wire/engagement";

const PAGE = 50;

const place = z.tuple([z.number(), z.string()]);

/** Contacts by what is recommended for them, the highest score first; by key, so that every page is as quick. */
export async function listRecommendations(
	database: Database,
	{ filter, cursor }: { filter: RecommendationFilter; cursor: string | null },
): Promise<RecommendationPage> {
	const after = readCursor(cursor, place);
	const wanted = filter === "all" ? Prisma.sql`true` : Prisma.sql`e.recommendation = ${filter}`;
	const from = after
		? Prisma.sql`AND (-e.score, e.contact_id) > (${-after[0]}, ${after[1]}) AND e.score <= ${after[0]}`
		: Prisma.empty;
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('contactId', e.contact_id, 'score', e.score, 'trend', e.trend,
			'phase', e.phase, 'recommendation', e.recommendation, 'reasons', e.reasons, 'name', k.name,
			'email', k.email, 'company', k.company, 'role', k.role, 'owner', u.name,
			'paused', k.outreach_paused_at IS NOT NULL) AS row
		FROM (SELECT * FROM engagement e WHERE ${wanted} ${from}
			ORDER BY e.score DESC, e.contact_id LIMIT ${PAGE + 1}) e
		JOIN contact k ON k.id = e.contact_id LEFT JOIN "user" u ON u.id = k.owner_id
		ORDER BY e.score DESC, e.contact_id`;
	const rows = found.map(({ row }) => recommendationRow.parse(row));
	const last = rows[PAGE - 1];
	const next = rows.length > PAGE && last ? writeCursor([last.score, last.contactId]) : null;
	return { rows: rows.slice(0, PAGE), next };
}

/** A contact as the engine judged it last; null when nothing was recorded of it. */
export async function showEngagement(
	database: Database,
	contactId: string,
): Promise<EngagementShown | null> {
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('score', score, 'trend', trend, 'phase', phase,
			'recommendation', recommendation, 'reasons', reasons, 'override', override,
			'judgedAt', judged_at) AS row
		FROM engagement WHERE contact_id = ${contactId}`;
	return found[0] ? engagementShown.parse(found[0].row) : null;
}
