import { z } from "zod";
import { adminRoute } from "@/lib/console-route";
import { readSettings } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { saveSequence } from "@/lib/workflows/outreach/save-sequence";

export const dynamic = "force-dynamic";

const saving = z.strictObject({ version: z.int().min(0), sequence: z.unknown() });

export const PUT = adminRoute(async ({ world, rep, id, request }) => {
	const { version, sequence } = await readSettings(request, saving);
	const saved = await saveSequence(world, { id, version, value: sequence, actor: rep });
	if (saved.result === "moved") throw new Refusal("changed_meanwhile");
	return Response.json(saved, { status: saved.result === "invalid" ? 422 : 200 });
});
