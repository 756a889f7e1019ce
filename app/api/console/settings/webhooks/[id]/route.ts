import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { saveWebhook } from "@/lib/workflows/settings/save-webhook";
import { webhookBody, webhookResponse } from "../webhook-wire";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

export function PUT(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		const written = await readJson(request, webhookBody);
		return webhookResponse(await saveWebhook(world, { actor: rep, id, ...written }));
	});
}

export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const { id } = await params;
		const removed = await world.destinations.removeWebhook({ actor: rep, at: world.now(), id });
		return removed ? Response.json({ removed }) : problem("not_found");
	});
}
