import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { saveCannedReply } from "@/lib/workflows/desk/save-canned-reply";

export const dynamic = "force-dynamic";

const reply = z.strictObject({
	shortcut: z.string().max(100),
	body: z.string(),
	/** The one it was read with; null for a new one. */
	version: z.number().int().nullable(),
});

export const PUT = repRoute(async ({ world, rep, id, request }) => {
	const written = await readJson(request, reply);
	if (!/^[\w-]{8,64}$/.test(id)) throw new Refusal("not_found");
	await saveCannedReply(world, { id, actor: rep, ...written });
	return Response.json({ result: "done" });
});

export const DELETE = repRoute(async ({ world, rep, id }) => {
	await world.replies.remove({ id, actor: rep, at: world.now() });
	return Response.json({ result: "done" });
});
