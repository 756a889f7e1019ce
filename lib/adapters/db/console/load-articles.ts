import { z } from "zod";
import type { KnowledgePassage } from "@/lib/adapters/assistant/assistant";
import type { Database } from "@/lib/adapters/db/prisma/client";

/** An article as the assistant reads it; no search has ranked it. */
export type DeskArticle = Omit<KnowledgePassage, "rank">;

const article = z
	.object({
		id: z.string(),
		kind: z.enum(["service", "process", "case_study", "company", "faq", "resource"]),
		title: z.string(),
		summary: z.string(),
		body: z.string(),
		url: z.string().nullable(),
		keywords: z.string(),
	})
	.transform(({ keywords, ...row }) => ({ ...row, tags: keywords.split(" ") }));

const COLUMNS = { id: true, title: true, summary: true, body: true, url: true, keywords: true };

const IN_USE = { retiredAt: null };

export async function loadArticles(database: Database): Promise<DeskArticle[]> {
	const [articles, resources] = await Promise.all([
		database.knowledgeArticle.findMany({ where: IN_USE, select: { ...COLUMNS, kind: true } }),
		database.resource.findMany({ where: IN_USE, select: COLUMNS }),
	]);
	const rows = resources.map((row) => ({ ...row, kind: "resource" }));
	return z.array(article).parse([...articles, ...rows]);
}
