import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { DOINGS } from "@/lib/wire/conversation-shown";

export const dynamic = "force-dynamic";

const sign = z.strictObject({
	doing: z.enum(DOINGS),
	readTo: z.string().max(64).nullable(),
});

/** The rep looks at the conversation, writes in it, or has left it. */
export const PUT = repRoute(async ({ world, rep, id: conversationId, request }) => {
	const { doing, readTo } = await readJson(request, sign);
	await world.signs.repIs({ conversationId, actor: rep, doing, readTo, at: world.now() });
	return Response.json({ result: "done" });
});
