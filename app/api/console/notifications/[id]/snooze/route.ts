import { repRoute } from "@/lib/console-route";
import { readJson } from "@/lib/http/read-json";
import { snooze } from "@/lib/wire/inbox";
import { Refusal } from "@/lib/wire/refusal";
import { snoozeNotification } from "@/lib/workflows/desk/snooze-notification";

export const dynamic = "force-dynamic";

/** Puts one of the rep's own notifications off. */
export const PUT = repRoute(async ({ world, rep, id, request }) => {
	const wanted = await readJson(request, snooze);
	const until = await snoozeNotification(world, { userId: rep.id, id, snooze: wanted });
	return Response.json({ until: new Date(until).toISOString() });
});

/** Brings it back at once. */
export const DELETE = repRoute(async ({ world, rep, id }) => {
	const found = await world.repInbox.unsnooze({ userId: rep.id, id, at: world.now() });
	if (!found) throw new Refusal("not_found");
	return Response.json({ until: null });
});
