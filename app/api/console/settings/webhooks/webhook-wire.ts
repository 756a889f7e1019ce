import { z } from "zod";
import { problem } from "@/lib/http/problem";
import type { WebhookKept } from "@/lib/workflows/settings/save-webhook";

export const webhookBody = z.strictObject({
	url: z.string().max(2_000).nullable(),
	events: z.array(z.string().max(100)).max(50),
	renewSecret: z.boolean(),
});

export function webhookResponse(kept: WebhookKept): Response {
	if (kept.result === "gone") return problem("not_found");
	return Response.json(kept, {
		status: kept.result === "saved" ? 200 : 422,
		headers: { "cache-control": "no-store" },
	});
}
