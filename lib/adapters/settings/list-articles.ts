import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { ARTICLE_KINDS, type ArticleRow, type ArticleShown } from "@/lib/wire/knowledge";

/** More than anybody reads in one list; a search finds the rest. */
const ROWS_MAX = 500;

const row = z.object({
	id: z.string(),
	kind: z.enum(ARTICLE_KINDS),
	title: z.string(),
	summary: z.string(),
	retired: z.boolean(),
});

const shown = row.extend({
	body: z.string(),
	url: z
		.string()
		.nullable()
		.transform((url) => url ?? ""),
	keywords: z.string(),
	version: z.number(),
	updatedAt: z.date().transform((at) => at.toISOString()),
});

/** Texts that hold all of the words anywhere; those in use first, by title. */
export async function listArticles(database: Database, words: string): Promise<ArticleRow[]> {
	const patterns = (words.match(/\S+/g) ?? []).slice(0, 8).map(patternOf);
	const rows = await database.$queryRaw<unknown[]>`
		SELECT id, kind, title, summary, retired_at IS NOT NULL AS retired
		FROM (SELECT id, kind, title, summary, keywords, body, retired_at FROM knowledge_article
			UNION ALL
			SELECT id, 'resource', title, summary, keywords, body, retired_at FROM resource) a
		WHERE (title || ' ' || summary || ' ' || keywords || ' ' || body) ILIKE ALL (${patterns}::text[])
		ORDER BY retired_at IS NOT NULL, lower(title), id
		LIMIT ${ROWS_MAX}`;
	return z.array(row).parse(rows);
}

export async function findArticle(database: Database, id: string): Promise<ArticleShown | null> {
	const rows = await database.$queryRaw<unknown[]>`
		SELECT id, kind, title, summary, body, url, keywords, version,
			retired_at IS NOT NULL AS retired, updated_at AS "updatedAt"
		FROM (SELECT id, kind, title, summary, body, url, keywords, version, retired_at, updated_at
				FROM knowledge_article
			UNION ALL
			SELECT id, 'resource', title, summary, body, url, keywords, version, retired_at, updated_at
				FROM resource) a
		WHERE id = ${id}`;
	return shown.nullable().parse(rows[0] ?? null);
}

function patternOf(word: string): string {
	return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}
