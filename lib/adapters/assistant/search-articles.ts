import type { KnowledgePassage } from "./assistant";
import { stemOf, stemsOf, wordsOf } from "./words";

/** The weights PostgreSQL's ts_rank gives to A, B, C and D; the database index uses the same four. */
const FIELD_RANKS = { title: 1, tags: 0.4, summary: 0.2, body: 0.1 } as const;

export type SearchableArticle = Omit<KnowledgePassage, "rank">;

/**
 * Full-text search without a database, for a world in memory (replay, tests): any word may match, better fields and more
 * words rank higher. Articles come back best first, at most `limit`.
 */
export function searchArticles(
	articles: readonly SearchableArticle[],
	{ query, limit }: { query: string; limit: number },
): KnowledgePassage[] {
	const wanted = [...new Set(wordsOf(query).map(stemOf))];
	return articles
		.map((article) => ({ ...article, rank: rankOf(article, wanted) }))
		.filter((passage) => passage.rank > 0)
		.sort((one, other) => other.rank - one.rank || one.id.localeCompare(other.id))
		.slice(0, limit);
}

function rankOf(article: SearchableArticle, wanted: readonly string[]): number {
	return fieldsOf(article).reduce(
		(total, { stems, rank }) => total + wanted.filter((stem) => stems.has(stem)).length * rank,
		0,
	);
}

type Field = { stems: ReadonlySet<string>; rank: number };

/** Replays ask the same articles thousands of times. */
const kept = new WeakMap<SearchableArticle, readonly Field[]>();

function fieldsOf(article: SearchableArticle): readonly Field[] {
	const known = kept.get(article);
	if (known) return known;
	const fields = [
		{ stems: stemsOf(article.title), rank: FIELD_RANKS.title },
		{ stems: stemsOf((article.tags ?? []).join(" ")), rank: FIELD_RANKS.tags },
		{ stems: stemsOf(article.summary), rank: FIELD_RANKS.summary },
		{ stems: stemsOf(article.body), rank: FIELD_RANKS.body },
	];
	kept.set(article, fields);
	return fields;
}
