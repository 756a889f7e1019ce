import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { previewQuestion } from "@/lib/workflows/settings/preview-question";

export const dynamic = "force-dynamic";

const body = z.strictObject({ question: z.string().trim().min(1).max(1_000) });

/** Which text answers this question? A POST because the question is nobody's address; it changes nothing. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireAdmin(request);
		const { question } = await readSettings(request, body);
		return Response.json(await previewQuestion(world, question));
	});
}
