import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { Refusal } from "@/lib/wire/refusal";
import { setChatChannel } from "@/lib/workflows/desk/set-chat-channel";

export const dynamic = "force-dynamic";

const channel = z.strictObject({ on: z.boolean() });

export const PUT = repRoute(async ({ world, rep, id: contactId, request }) => {
	const { on } = await readJson(request, channel);
	const pressed = await setChatChannel(world, { contactId, actor: rep, on });
	if (pressed.result === "not_found") throw new Refusal("not_found");
	return Response.json(pressed);
});
