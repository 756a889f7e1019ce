import { useEffect, useState } from "react";
import { z } from "zod";
import { look } from "@/components/console/ask";
import { ARTICLE_KINDS, type ArticleRow } from "@/lib/wire/knowledge";

const page = z.object({
	articles: z.array(
		z.object({
			id: z.string(),
			kind: z.enum(ARTICLE_KINDS),
			title: z.string(),
			summary: z.string(),
			retired: z.boolean(),
		}),
	),
});

type Found = { words: string; articles: readonly ArticleRow[]; problem: string | null };

const PAUSE_MS = 150;

/** The texts with these words; those of the page itself while there are none. */
export function useArticles(words: string, first: readonly ArticleRow[]) {
	const [found, setFound] = useState<Found>({ words: "", articles: first, problem: null });
	useEffect(() => {
		if (words === "") return;
		let left = false;
		const timer = setTimeout(async () => {
			const path = `/api/console/settings/knowledge?words=${encodeURIComponent(words)}`;
			const answer = await look(path, page);
			if (left) return;
			setFound((before) => ({
				words,
				articles: answer.ok ? answer.value.articles : before.articles,
				problem: answer.ok ? null : answer.message,
			}));
		}, PAUSE_MS);
		return () => {
			left = true;
			clearTimeout(timer);
		};
	}, [words]);
	return words === "" ? { articles: first, problem: null } : found;
}
