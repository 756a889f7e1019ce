import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { saveArticle } from "@/lib/workflows/settings/save-article";
import { articleResponse } from "./article-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), article: z.unknown() });

const WORDS_MAX = 200;

export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireAdmin(request);
		const words = new URL(request.url).searchParams.get("words") ?? "";
		return Response.json({ articles: await world.knowledge.articles(words.slice(0, WORDS_MAX)) });
	});
}

/** A new text. */
export function PUT(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { version, article } = await readSettings(request, body);
		const { answer } = await saveArticle(world, { actor: rep, id: null, version, article });
		return articleResponse(answer);
	});
}
