import { z } from "zod";
import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import type { ArticleWritten } from "@/lib/wire/knowledge";
import type { ArticleSaved, ArticleSaving, Retiring } from "./knowledge-store";

/**
 * Saves one text on the version it was read with. A resource and an article live in tables of their own, so a
 * change of kind may move the row; its id stays.
 */
export async function saveArticle(
	database: Database,
	saving: ArticleSaving,
): Promise<ArticleSaved> {
	const { id, newId, actor, at, expects, article } = saving;
	return database.$transaction(async (tx) => {
		const before = id === null ? null : await lockArticle(tx, id);
		if (id !== null && !before) return { result: "gone" };
		if (before && before.version !== expects) {
			return { result: "moved", version: before.version, ...(await lastChange(tx, before, at)) };
		}
		const kept = { id: id ?? newId, version: (before?.version ?? 0) + 1 };
		await write(tx, { ...kept, article, before });
		await audit(tx, {
			actor,
			at,
			action: before ? "knowledge_changed" : "knowledge_added",
			subject: `knowledge:${kept.id}`,
			...(before ? { before: before.article } : {}),
			after: article,
		});
		return { result: "saved", version: kept.version };
	});
}

/** Takes a text out of use or back into it. @returns false when it does not exist */
export async function retireArticle(
	database: Database,
	{ id, actor, at, retired }: Retiring,
): Promise<boolean> {
	return database.$transaction(async (tx) => {
		const before = await lockArticle(tx, id);
		if (!before) return false;
		if (before.retired === retired) return true;
		const since = retired ? new Date(at) : null;
		await tx.$executeRaw`
			WITH a AS (UPDATE knowledge_article SET retired_at = ${since}, version = version + 1 WHERE id = ${id})
			UPDATE resource SET retired_at = ${since}, version = version + 1 WHERE id = ${id}`;
		const action = retired ? "knowledge_retired" : "knowledge_restored";
		const { title } = before.article;
		await audit(tx, { actor, at, action, subject: `knowledge:${id}`, before: { title } });
		return true;
	});
}

const locked = z
	.object({
		id: z.string(),
		slug: z.string(),
		kind: z.string(),
		title: z.string(),
		summary: z.string(),
		body: z.string(),
		url: z.string().nullable(),
		keywords: z.string(),
		version: z.number(),
		retired: z.boolean(),
	})
	.transform(({ id, slug, version, retired, ...article }) => ({
		id,
		slug,
		version,
		retired,
		article,
	}));
type Locked = z.infer<typeof locked>;

async function lockArticle(tx: Transaction, id: string): Promise<Locked | null> {
	const [article] = await tx.$queryRaw<unknown[]>`
		SELECT id, slug, kind, title, summary, body, url, keywords, version, retired_at IS NOT NULL AS retired
		FROM knowledge_article WHERE id = ${id} FOR UPDATE`;
	if (article) return locked.parse(article);
	const [resource] = await tx.$queryRaw<unknown[]>`
		SELECT id, slug, 'resource' AS kind, title, summary, body, url, keywords, version,
			retired_at IS NOT NULL AS retired
		FROM resource WHERE id = ${id} FOR UPDATE`;
	return resource ? locked.parse(resource) : null;
}

type Writing = { id: string; version: number; article: ArticleWritten; before: Locked | null };

async function write(tx: Transaction, { id, version, article, before }: Writing): Promise<void> {
	const { kind, url, ...text } = article;
	const slug = before?.slug ?? id;
	const retiredAt = before?.retired ? new Date() : null;
	if (before && (before.article.kind === "resource") !== (kind === "resource")) {
		await tx.knowledgeArticle.deleteMany({ where: { id } });
		await tx.resource.deleteMany({ where: { id } });
	}
	if (kind === "resource") {
		const row = { ...text, version, url: url || `/resources/${slug}` };
		await tx.resource.upsert({
			where: { id },
			create: { id, slug, retiredAt, ...row },
			update: row,
			select: { id: true },
		});
		return;
	}
	const row = { ...text, kind, version, url: url || null };
	await tx.knowledgeArticle.upsert({
		where: { id },
		create: { id, slug, retiredAt, ...row },
		update: row,
		select: { id: true },
	});
}

async function lastChange(tx: Transaction, { id }: Locked, now: number) {
	const line = await tx.auditEntry.findFirst({
		where: { subject: `knowledge:${id}` },
		orderBy: { id: "desc" },
		select: { actorName: true, at: true },
	});
	return { by: line?.actorName ?? "A colleague", at: line?.at.getTime() ?? now };
}
