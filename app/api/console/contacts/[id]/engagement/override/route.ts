import { z } from "zod";
import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { OVERRIDES } from "@/lib/wire/engagement";
import { Refusal } from "@/lib/wire/refusal";

export const dynamic = "force-dynamic";

const override = z.strictObject({
	recommendation: z.enum(OVERRIDES),
	reason: z.string().trim().min(3).max(500),
});

/** A rep decides otherwise, and says why. */
export const PUT = repRoute(async ({ world, rep, id, request }) => {
	const to = await readJson(request, override);
	return answer(
		await world.engagement.override({
			contactId: id,
			actor: rep,
			now: world.now(),
			to,
		}),
	);
});

export const DELETE = repRoute(async ({ world, rep, id: contactId }) => {
	const input = { contactId, actor: rep, now: world.now(), to: null };
	return answer(await world.engagement.override(input));
});

function answer(result: "done" | "not_found" | "binding"): Response {
	if (result === "not_found") throw new Refusal("not_found");
	if (result === "binding") throw new Refusal("asked_us_to_stop");
	return Response.json({ result });
}
