import { requireAdmin } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { saveWebhook } from "@/lib/workflows/settings/save-webhook";
import { webhookBody, webhookResponse } from "./webhook-wire";

export const dynamic = "force-dynamic";

/** A new endpoint. The answer holds its signing secret, this once. */
export function POST(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const written = await readJson(request, webhookBody);
		return webhookResponse(await saveWebhook(world, { actor: rep, id: null, ...written }));
	});
}
