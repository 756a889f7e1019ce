import { z } from "zod";
import { requireAdmin } from "@/lib/console";
import { TRIGGERS } from "@/lib/handoff/handoff";
import { answering } from "@/lib/http/problem";
import { readSettings } from "@/lib/http/read-json";
import { LANGUAGES } from "@/lib/qualification/facts";
import { previewWords } from "@/lib/workflows/settings/preview-words";

export const dynamic = "force-dynamic";

const body = z.strictObject({
	at: z.string().max(40),
	visitor: z.strictObject({
		trigger: z.enum(TRIGGERS),
		language: z.enum(LANGUAGES),
		zone: z.string().max(100).nullable(),
		emailKnown: z.boolean(),
	}),
	draft: z.record(z.string(), z.unknown()),
});

/** *What would a visitor be told?* A POST because a draft may come with it; it changes nothing. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireAdmin(request);
		const answer = await previewWords(world, await readSettings(request, body));
		return Response.json(answer, { status: answer.result === "told" ? 200 : 422 });
	});
}
