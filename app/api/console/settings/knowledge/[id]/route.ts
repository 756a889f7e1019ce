import { z } from "zod";
import { adminRoute } from "@/lib/console-route";
import { readSettings } from "@/lib/http/read-json";
import { saveArticle } from "@/lib/workflows/settings/save-article";
import { articleResponse } from "../article-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), article: z.unknown() });

export const PUT = adminRoute(async ({ world, rep, id, request }) => {
	const { version, article } = await readSettings(request, body);
	const { answer } = await saveArticle(world, { actor: rep, id, version, article });
	return articleResponse(answer);
});
