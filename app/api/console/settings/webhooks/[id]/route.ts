import { adminRoute } from "@/lib/console-route";
import { problem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { saveWebhook } from "@/lib/workflows/settings/save-webhook";
import { webhookBody, webhookResponse } from "../webhook-wire";

export const dynamic = "force-dynamic";

export const PUT = adminRoute(async ({ world, rep, id, request }) => {
	const written = await readJson(request, webhookBody);
	return webhookResponse(await saveWebhook(world, { actor: rep, id, ...written }));
});

export const DELETE = adminRoute(async ({ world, rep, id }) => {
	const removed = await world.destinations.removeWebhook({ actor: rep, at: world.now(), id });
	return removed ? Response.json({ removed }) : problem("not_found");
});
