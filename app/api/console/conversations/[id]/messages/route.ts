import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { sendReply } from "@/lib/workflows/desk/send-reply";

export const dynamic = "force-dynamic";

const reply = z.strictObject({
	id: z.string().regex(/^[\w-]{8,64}$/),
	text: z.string(),
});

/** A rep's words to the visitor. */
export const POST = repRoute(async ({ world, rep, id: conversationId, request }) => {
	const said = await readJson(request, reply);
	return Response.json(await sendReply(world, { conversationId, actor: rep, ...said }));
});
