import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { saveArticle } from "@/lib/workflows/settings/save-article";
import { articleResponse } from "../article-response";

export const dynamic = "force-dynamic";

const body = z.strictObject({ version: z.int(), article: z.unknown() });

type Context = { params: Promise<{ id: string }> };

export function PUT(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		const { version, article } = await readSettings(request, body);
		const { answer } = await saveArticle(world, { actor: rep, id, version, article });
		return articleResponse(answer);
	});
}
