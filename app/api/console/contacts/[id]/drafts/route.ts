import { repRoute } from "@/lib/console-route";
import { takeToken } from "@/lib/http/rate-limit";
import { Refusal } from "@/lib/wire/refusal";
import { draftMessage } from "@/lib/workflows/outreach/draft-message";

export const dynamic = "force-dynamic";

/** Words for a rep to go on from. A model is asked, so not without end. */
export const POST = repRoute(async ({ world, rep, id }) => {
	takeToken("form", `draft:${rep.id}`, performance.now());
	const draft = await draftMessage(world, id);
	if (!draft) throw new Refusal("no_address");
	return Response.json(draft, { headers: { "cache-control": "no-store" } });
});
