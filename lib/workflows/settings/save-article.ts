import type { Actor } from "@/lib/adapters/db/desk";
import type { ArticleSaved } from "@/lib/adapters/settings/knowledge-store";
import { articleWritten } from "@/lib/wire/knowledge";
import type { World } from "@/lib/world";
import { type Invalid, invalid } from "./field-problems";

export type ArticleToSave = {
	actor: Actor;
	/** null for a new one. */
	id: string | null;
	version: number;
	article: unknown;
};

export type SavedArticle = { answer: ArticleSaved | Invalid; id: string };

/** A text the assistant answers from, new or changed. Counts from the next turn on. */
export async function saveArticle(
	world: World,
	{ actor, id, version, article }: ArticleToSave,
): Promise<SavedArticle> {
	const newId = world.newId();
	const read = articleWritten.safeParse(article);
	if (!read.success) return { answer: invalid(read.error), id: id ?? newId };
	const answer = await world.knowledge.save({
		id,
		newId,
		actor,
		at: world.now(),
		expects: version,
		article: read.data,
	});
	return { answer, id: id ?? newId };
}
