import { z } from "zod";
import type { KnowledgePassage } from "@/lib/adapters/assistant/assistant";
import { resourcePart } from "@/lib/wire/chat";
import { type FittingResource, GENERAL_RESOURCE_QUERY } from "../store";
import type { Database } from "./client";

const fittingRow = resourcePart.extend({ fits: z.boolean() });

const passage = z.object({
	id: z.string(),
	kind: z.enum(["service", "process", "case_study", "company", "faq", "resource"]),
	title: z.string(),
	summary: z.string(),
	body: z.string(),
	url: z.string().nullable(),
	rank: z.number(),
	tags: z.string().transform((keywords) => keywords.split(" ")),
});

/**
 * Full-text search over articles and resources, best first. The words are OR-ed: a visitor's sentence
 * rarely stands in one article whole, and the rank (cover density, title and keywords heaviest, divided by
 * 1 + log of the length) tells which one is about it.
 */
export async function searchKnowledge(
	database: Database,
	query: string,
	limit: number,
): Promise<KnowledgePassage[]> {
	const words = anyOf(query);
	if (!words) return [];
	const rows = await database.$queryRaw<unknown[]>`
		WITH q AS (SELECT websearch_to_tsquery('english', ${words}) AS query)
		SELECT id, kind, title, summary, body, url, keywords AS tags,
			(ts_rank_cd(search, q.query, 1) + ts_rank(search, q.query, 1))::float8 AS rank
		FROM (SELECT id, kind, title, summary, body, url, keywords, search FROM knowledge_article
				WHERE retired_at IS NULL
			UNION ALL
			SELECT id, 'resource', title, summary, body, url, keywords, search FROM resource
				WHERE retired_at IS NULL) a, q
		WHERE search @@ q.query
		ORDER BY rank DESC, id
		LIMIT ${limit}`;
	return z.array(passage).parse(rows);
}

export async function fittingResource(
	database: Database,
	query: string,
): Promise<FittingResource | null> {
	const words = anyOf(query) ?? "";
	const general = anyOf(GENERAL_RESOURCE_QUERY) ?? "";
	const rows = await database.$queryRaw<unknown[]>`
		WITH q AS (SELECT websearch_to_tsquery('english', ${words}) AS asked,
			websearch_to_tsquery('english', ${general}) AS general)
		SELECT title, summary, url, search @@ q.asked AS fits FROM resource, q
		WHERE retired_at IS NULL
		ORDER BY ts_rank(search, q.asked) DESC, ts_rank(search, q.general) DESC, id
		LIMIT 1`;
	return fittingRow.nullable().parse(rows[0] ?? null);
}

/** Words joined by OR in websearch syntax; quotes and operators of the visitor's have no meaning here. */
function anyOf(query: string): string | null {
	const words = query.match(/[\p{L}\p{N}][\p{L}\p{N}.+#-]*/gu) ?? [];
	const searched = words.slice(0, 48).filter((word) => !/^(or|and|not)$/i.test(word));
	return searched.length > 0 ? searched.map((word) => `"${word}"`).join(" or ") : null;
}
